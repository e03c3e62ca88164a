import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fileOfModel } from '../files/model-files.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf, type Services } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');
const TITLE = 'Kontrolli mudelit, mis on juba olemas';

beforeEach(() => {
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
});

interface Shown {
  readonly services: Services;
  readonly library: MemoryLibrary;
  readonly user: UserEvent;
}

async function showStart(): Promise<Shown> {
  const line = { send: () => undefined, listen: () => () => undefined };
  const library = new MemoryLibrary(true);
  const services = servicesOf({ library, line, locks: webLocks(null), times: noPageTimes });
  render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={createAppRouter(createMemoryHistory({ initialEntries: ['/'] }))} />
      </PreferencesProvider>
    </ServicesContext>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: TITLE }));
  await screen.findByRole('dialog', { name: TITLE });
  return { services, library, user };
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: /^Kleebi siia see, mis sul on/ });
const language = (): HTMLElement => screen.getByRole('combobox', { name: 'Teksti keel' });
const said = (): HTMLElement => within(screen.getByRole('dialog')).getByRole('status');
const make = (user: UserEvent): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Tee mudel ja kontrolli' }));

/** Pastes into the field; a field of jsdom takes plain text only as typed. */
function paste(text: string, html = '', files: readonly File[] = []): void {
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  const event = createEvent.paste(field(), { clipboardData: { getData, files } });
  if (fireEvent(field(), event)) fireEvent.change(field(), { target: { value: text } });
}

function drop(file: File): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, {
    dataTransfer: { types: ['Files'], items: [{ kind: 'file', getAsFile: () => file }] },
  });
  window.dispatchEvent(event);
}

const atCheck = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name: 'Kontroll' });

const SHEET = `<table>
  <tr><td>Kategooria<td>Kompetents<td>Märkused<td>Kuidas käitub
  <tr><td>Suhtlemine<td>Kuulamine<td>üle vaadata<td><p>Küsib, mida klient vajab, enne kui pakub lahendust.<p>Kordab üle.
  <tr><td><td>Selgus<td><td>On positiivne.
</table>`;

describe('the start with a model that is there already', () => {
  test('shows where the columns of a table go, makes a model of it and stands at Check', async () => {
    const { services, user } = await showStart();
    expect(field()).toHaveFocus();
    paste('', SHEET);
    expect(field()).toHaveValue(
      'Kategooria\tKompetents\tMärkused\tKuidas käitub\n' +
        'Suhtlemine\tKuulamine\tüle vaadata\t"Küsib, mida klient vajab, enne kui pakub lahendust.\nKordab üle."\n' +
        '\tSelgus\t\tOn positiivne.',
    );
    expect(screen.getByRole('combobox', { name: 'Veerg 2: Kompetents' })).toHaveDisplayValue('Nimi');
    expect(screen.getByRole('combobox', { name: 'Veerg 3: Märkused' })).toHaveDisplayValue('Jäta välja');
    await waitFor(() => expect(screen.getByText('Välja jääb veerg „Märkused“.')).toBeVisible());
    expect(said()).toHaveTextContent('2 kompetentsi lisatakse, 1 veerg jääb välja');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Veerg 3: Märkused' }), 'Selgitus');
    expect(said()).toHaveTextContent(/^2 kompetentsi lisatakse$/);
    await make(user);
    expect(await atCheck()).toBeVisible();
    await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent('On positiivne.'));
    const [entry] = await services.shelf.list();
    expect(entry?.title).toMatch(/^Kleebitud mudel, \d/);
    expect(entry).toMatchObject({
      languages: ['et'],
      counts: { categories: 1, competencies: 2 },
      file: null,
    });
  });

  test('remembers what somebody has said of the columns of a table with these heads', async () => {
    const { user } = await showStart();
    paste('', SHEET);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Veerg 3: Märkused' }), 'Selgitus');
    cleanup();
    await showStart();
    paste('', SHEET);
    expect(screen.getByRole('combobox', { name: 'Veerg 3: Märkused' })).toHaveDisplayValue('Selgitus');
  });

  test('makes one draft competency of a list, in the language that it is written in', async () => {
    const { services, user } = await showStart();
    expect(language()).toHaveDisplayValue('eesti');
    paste('• Kysyy asiakkaalta, mitä hän tarvitsee.\n• Kertoo asiakkaalle, milloin toimitus saapuu.');
    expect(language()).toHaveDisplayValue('soome');
    expect(said()).toHaveTextContent('2 reast saavad uue kompetentsi teod');
    await make(user);
    await atCheck();
    expect(await services.shelf.list()).toMatchObject([{ languages: ['fi'], counts: { competencies: 1 } }]);
  });

  test('takes the language that somebody says, whatever the text is like', async () => {
    const { services, user } = await showStart();
    await user.selectOptions(language(), 'inglise');
    paste('Küsib kliendilt, mida ta vajab, ja kordab oma sõnadega üle.');
    expect(language()).toHaveDisplayValue('inglise');
    await make(user);
    await atCheck();
    expect(await services.shelf.list()).toMatchObject([{ languages: ['en'] }]);
  });

  test('tells the lines around a table, and keeps them where they are wanted', async () => {
    const { services, user } = await showStart();
    paste('Rühm 1\n\n| Kompetents | Tegu |\n|---|---|\n| Kuulamine | Küsib. |\n\nTuleb õigel ajal.');
    expect(said()).toHaveTextContent('1 kompetents lisatakse, 2 rida jääb välja');
    await waitFor(() => expect(screen.getByText('2 rida on tabelist väljas ja jääb lisamata')).toBeVisible());
    expect(screen.getByText('Tuleb õigel ajal.')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Lisa uue kompetentsi tegudena' }));
    expect(said()).toHaveTextContent('1 kompetents lisatakse, 2 reast saavad uue kompetentsi teod');
    await make(user);
    await atCheck();
    expect(await services.shelf.list()).toMatchObject([{ counts: { competencies: 2 } }]);
  });

  test('says kindly what is missing, and leads there', async () => {
    const { services, user } = await showStart();
    await user.click(screen.getByRole('button', { name: 'Tee mudel ja kontrolli' }));
    expect(said()).toHaveTextContent(
      'Siin ei ole veel midagi. Kleebi tabel, kirjuta mõni lause või vali fail.',
    );
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    paste('Selgitus\tTegu\nKuulab.\tKüsib.');
    expect(field()).toBeValid();
    await make(user);
    expect(said()).toHaveTextContent('Vali veerg, kus on kompetentside nimed.');
    expect(screen.getByRole('combobox', { name: 'Veerg 1: Selgitus' })).toHaveFocus();
    paste(`Nimi\tTegu\n${Array.from({ length: 2001 }, (_, i) => `K${String(i)}\tKüsib.`).join('\n')}`);
    await make(user);
    expect(said()).toHaveTextContent(/mahub 2000 kompetentsi, siin on neid 2001/);
    paste('a '.repeat(600_000));
    expect(said()).toHaveTextContent(/liiga palju: 1\s200\s000 tähemärki/);
    expect(await services.shelf.list()).toEqual([]);
  });

  test('keeps the text when it is closed, and when the browser refuses', async () => {
    const { library, user } = await showStart();
    await user.type(field(), 'Küsib kliendilt.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const button = screen.getByRole('button', { name: TITLE });
    await waitFor(() => expect(button).toHaveFocus());
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog');
    expect(field()).toHaveValue('Küsib kliendilt.');
    vi.spyOn(library, 'add').mockRejectedValueOnce(new Error('closed'));
    await make(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Kleebitust ei saanud mudelit teha.*Brauser ei lasknud/,
    );
    await user.click(screen.getByRole('button', { name: TITLE }));
    await screen.findByRole('dialog');
    expect(field()).toHaveValue('Küsib kliendilt.');
    await make(user);
    await atCheck();
    await user.click(screen.getByRole('link', { name: 'Avaleht' }));
    await user.click(await screen.findByRole('button', { name: TITLE }));
    await screen.findByRole('dialog');
    expect(field()).toHaveValue('');
  });

  test.each(['chosen', 'dropped', 'pasted', 'written'])('opens a file that is %s at Check', async (way) => {
    const { user } = await showStart();
    const text = fileOfModel(newModel('et', 'Põhjakodu'));
    const file = new File([text], 'pohjakodu.tegu.json', { type: 'application/json' });
    if (way === 'chosen') {
      vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementationOnce(function (this: HTMLInputElement) {
        Object.defineProperty(this, 'files', { value: [file] });
        this.dispatchEvent(new Event('change'));
      });
      await user.click(screen.getByRole('button', { name: 'või vali fail' }));
    } else if (way === 'dropped') drop(file);
    else if (way === 'pasted') paste('', '', [file]);
    else {
      paste(text);
      expect(said()).toHaveTextContent('See on Tegu faili tekst; selle mudel avaneb nii, nagu see on.');
      await make(user);
    }
    expect(await atCheck()).toBeVisible();
    expect(screen.getByRole('button', { name: 'Põhjakodu' })).toBeVisible();
  });

  test('gives way to what is said of a file that is no model', async () => {
    await showStart();
    drop(new File(['%PDF'], 'juhend.pdf'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Faili juhend.pdf ei saanud avada');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
