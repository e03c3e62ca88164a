import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { fileOfModel } from '../files/model-files.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf, type Services } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');
const silentLine = { send: () => undefined, listen: () => () => undefined };

beforeEach(() => {
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
});

async function showHome(
  prepare: (services: Services) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ services: Services; user: UserEvent }> {
  const services = servicesOf({
    library: new MemoryLibrary(true),
    line: silentLine,
    locks: webLocks(),
    times: noPageTimes,
  });
  await prepare(services);
  showAt(services, '/');
  await screen.findByRole('heading', { level: 1 });
  return { services, user: userEvent.setup() };
}

/** A page that has just been loaded at an address. */
function showAt(services: Services, address: string): void {
  const history = createMemoryHistory({ initialEntries: [address] });
  render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={createAppRouter(history)} />
      </PreferencesProvider>
    </ServicesContext>,
  );
}

/** Drops a file on the page, as a person does from their desktop. */
function drop(name: string, text: string): void {
  const file = new File([text], name, { type: 'application/json' });
  const data = { types: ['Files'], items: [{ kind: 'file', getAsFile: () => file }] };
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: data });
  window.dispatchEvent(event);
}

const titles = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Jätka' }))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

describe('Home', () => {
  test('starts a blank model in the language of the screen, without asking anything', async () => {
    const { services, user } = await showHome();
    const first = await screen.findByRole('region', { name: 'Kuidas soovid alustada?' });
    expect(within(first).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText('Mudelid jäävad sellesse seadmesse, kuni sa neid ise ei jaga.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Alusta tühjalt lehelt' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Alused' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nimetu mudel' })).toBeVisible();
    expect(await services.shelf.list()).toMatchObject([{ languages: ['et'], title: '' }]);
  });

  test('goes on in the first field of a blank model; loaded again, its page takes no focus', async () => {
    const { services, user } = await showHome();
    const firstField = (): Promise<HTMLElement> =>
      screen.findByRole('textbox', { name: 'Mida kliendikesksus meie jaoks tähendab' });
    await user.click(await screen.findByRole('button', { name: 'Alusta tühjalt lehelt' }));
    const field = await firstField();
    await waitFor(() => expect(field).toHaveFocus());
    const [blank] = await services.shelf.list();
    cleanup();
    showAt(services, `/m/${blank?.id ?? ''}/foundation`);
    expect(await firstField()).not.toBe(field);
    // As long as it takes to go into a field that is there.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    expect(document.body).toHaveFocus();
  });

  test('opens a finished example as a copy, as often as one likes', async () => {
    const { services, user } = await showHome();
    for (const times of [1, 2]) {
      await user.click(screen.getByRole('button', { name: 'Vaata valmis näidist' }));
      await user.click(await screen.findByRole('link', { name: 'Avaleht' }));
      await waitFor(() => expect(titles()).toHaveLength(times));
    }
    expect(await services.shelf.list()).toMatchObject([{ counts: { categories: 5, competencies: 11 } }, {}]);
    expect(screen.getAllByText('5 kategooriat, 11 kompetentsi, eesti keeles')).toHaveLength(2);
  });

  test('offers the examples of all languages by name', async () => {
    const { user } = await showHome();
    await user.click(screen.getByRole('button', { name: 'Teised näidised' }));
    await user.click(screen.getByRole('menuitem', { name: /Rautakauppa, ehituspood/ }));
    expect(await screen.findByRole('button', { name: /Rautakauppa/ })).toBeVisible();
  });

  test('renames, duplicates and deletes; a deleted model comes back', async () => {
    const { user } = await showHome(({ shelf }) => shelf.add(newModel('et', 'Põhjakodu')));
    const choose = async (model: string, action: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: `Veel: ${model}` }));
      await user.click(screen.getByRole('menuitem', { name: action }));
    };
    await screen.findByRole('link', { name: 'Põhjakodu' });
    await choose('Põhjakodu', 'Muuda nime');
    const field = screen.getByRole('textbox', { name: 'Uus nimi' });
    await user.clear(field);
    await user.type(field, 'Lõunakodu{Enter}');
    expect(await screen.findByRole('link', { name: 'Lõunakodu' })).toBeVisible();
    await choose('Lõunakodu', 'Tee koopia');
    expect(await screen.findByRole('link', { name: 'Lõunakodu (koopia)' })).toBeVisible();
    await choose('Lõunakodu', 'Kustuta');
    await waitFor(() => expect(titles()).toEqual(['Lõunakodu (koopia)']));
    expect(screen.getByText('„Lõunakodu“ on kustutatud.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    await waitFor(() => expect(titles()).toContain('Lõunakodu'));
  });

  test('opens a dropped file as a new model beside what is there', async () => {
    const { services, user } = await showHome(({ shelf }) => shelf.add(newModel('et', 'Esimene')));
    drop('teine.tegu.json', fileOfModel(newModel('et', 'Teine')));
    expect(await screen.findByRole('button', { name: 'Teine' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Avaleht' }));
    await waitFor(() => expect(titles()).toEqual(['Teine', 'Esimene']));
    expect(screen.getByText('failis teine.tegu.json')).toBeVisible();
    expect(await services.shelf.list()).toHaveLength(2);
  });

  test('says calmly what is wrong with a file and where, in the language of the screen', async () => {
    const { services, user } = await showHome();
    const text = fileOfModel(newModel('et', 'Katki')).replace(/"title": \{[^}]*\}/, '"title": "Katki"');
    drop('katki.tegu.json', text);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Faili katki.tegu.json ei saanud avada');
    await waitFor(() =>
      expect(alert).toHaveTextContent(
        'model.title: praegune väärtus on "Katki"; õige oleks tekstid keelte kaupa',
      ),
    );
    expect(alert).toHaveTextContent('Sinu teised mudelid on alles nii, nagu olid.');
    expect(await services.shelf.list()).toEqual([]);
    await user.click(within(alert).getByRole('button', { name: 'Sulge' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('opens the file of a newer Tegu for looking at only, and says so', async () => {
    await showHome();
    drop(
      'uuem.tegu.json',
      fileOfModel(newModel('et', 'Tulevikust')).replace('"formatVersion": 1', '"formatVersion": 9'),
    );
    expect(await screen.findByText(/See fail on tehtud uuema Teguga/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Lisa väärtus|Võta tagasi/ })).not.toBeInTheDocument();
  });

  test('changes language and theme at once and remembers both', async () => {
    const { user } = await showHome();
    await user.click(screen.getByRole('button', { name: 'ET, Keel' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Suomi' }));
    expect(await screen.findByRole('heading', { name: 'Osaamismallit' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'fi');
    await user.click(screen.getByRole('button', { name: 'Lisää toimintoja' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Tumma' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect({ ...localStorage }).toMatchObject({ 'tegu.language': 'fi', 'tegu.theme': 'dark' });
  });
});
