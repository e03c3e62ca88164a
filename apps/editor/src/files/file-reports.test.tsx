import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf, type Services } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import { fileOfModel } from './model-files.ts';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');

beforeEach(() => {
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
});

async function showHome(): Promise<{ readonly services: Services; readonly user: UserEvent }> {
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
  await screen.findByRole('button', { name: 'Alusta tühjalt lehelt' });
  return { services, user: userEvent.setup() };
}

const modelText = (title: string): string => fileOfModel(newModel('et', title));

function drop(...files: readonly File[]): void {
  const items = files.map((file) => ({ kind: 'file', getAsFile: () => file }));
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], items } });
  window.dispatchEvent(event);
}

function paste(text: string, on: Element = document.body): void {
  fireEvent.paste(on, {
    clipboardData: { files: [], getData: (type: string) => (type === 'text/plain' ? text : '') },
  });
}

const titlesOf = async ({ shelf }: Services): Promise<readonly string[]> =>
  (await shelf.list()).map(({ title }) => title).sort();

describe('files dropped together', () => {
  test('each say what became of them, and the sound ones stand beside each other', async () => {
    const { services, user } = await showHome();
    drop(
      new File([modelText('Põhjakodu')], 'a.tegu.json'),
      new File(['%PDF-1.7'], 'juhend.pdf'),
      new File(['{"format": "muu"}'], 'muu.json'),
      new File([modelText('Katki').slice(0, -20)], 'poolik.tegu.json'),
      new File([modelText('Uuem').replace('"formatVersion": 1', '"formatVersion": 9')], 'uuem.tegu.json'),
    );
    const report = await screen.findByRole('alert');
    const lines = within(report)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(report).toHaveTextContent('2 mudelit avatud, 3 jäid avamata');
    expect(lines).toEqual([
      'juhend.pdf – PDF-i ei saa lugeda. Kopeeri selle tekst ja kleebi avalehele või salvesta dokument Wordi failina.',
      'muu.json – See ei ole kompetentsimudel.',
      expect.stringMatching(/^poolik\.tegu\.json – .*\d/),
      'a.tegu.json – avatud',
      'uuem.tegu.json – avatud ainult vaatamiseks, sest see on tehtud uuema Teguga.',
    ]);
    expect(await titlesOf(services)).toEqual(['Põhjakodu', 'Uuem']);
    // The list shows them at once, and each opens from the report.
    await screen.findByRole('link', { name: 'Põhjakodu' });
    await user.click(within(report).getByRole('link', { name: 'a.tegu.json' }));
    expect(await screen.findByRole('button', { name: 'Põhjakodu' })).toBeVisible();
  });

  test('that are all sound are said without alarm, twice the same is two models', async () => {
    const { services, user } = await showHome();
    drop(new File([modelText('Sama')], 'sama.tegu.json'), new File([modelText('Sama')], 'sama.tegu.json'));
    await screen.findByText('2 mudelit avatud');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(await titlesOf(services)).toEqual(['Sama', 'Sama']);
    await user.click(screen.getByRole('button', { name: 'Sulge' }));
    expect(screen.queryByText('2 mudelit avatud')).not.toBeInTheDocument();
  });

  test('may be a zip, whose models come back beside the others', async () => {
    const { services } = await showHome();
    const bytes = zipSync({ 'Põhjakodu.tegu.json': strToU8(modelText('Põhjakodu')) });
    drop(
      new File([new Uint8Array(bytes)], 'kogu.zip'),
      new File([modelText('Lõunakodu')], 'louna.tegu.json'),
    );
    await screen.findByText(/1 mudel toodi tagasi/);
    await screen.findByText('louna.tegu.json');
    expect(await screen.findByRole('link', { name: 'Põhjakodu' })).toBeVisible();
    expect(await titlesOf(services)).toEqual(['Lõunakodu', 'Põhjakodu']);
  });
});

describe('pasting on Home', () => {
  test('the text of a model opens it as a new model of this browser', async () => {
    const { services } = await showHome();
    paste(modelText('Kleebitud'));
    expect(await screen.findByRole('button', { name: 'Kleebitud' })).toBeVisible();
    expect(await services.shelf.list()).toMatchObject([{ title: 'Kleebitud', file: null }]);
  });

  test('a table or a list opens the start that makes a model of it', async () => {
    const { services } = await showHome();
    paste('Kuulamine\tKuulab klienti lõpuni');
    const dialog = await screen.findByRole('dialog', { name: 'Kontrolli mudelit, mis on juba olemas' });
    const field = within(dialog).getByRole('textbox');
    expect(field).toHaveValue('Kuulamine\tKuulab klienti lõpuni');
    // What is pasted beside the field stands under what is there.
    paste('Selgus\tÜtleb, millal');
    await waitFor(() =>
      expect(field).toHaveValue('Kuulamine\tKuulab klienti lõpuni\n\nSelgus\tÜtleb, millal'),
    );
    expect(within(dialog).getByRole('status')).toHaveTextContent('2 kompetentsi lisatakse');
    expect(await titlesOf(services)).toEqual([]);
  });

  test('into a field stays in the field', async () => {
    const { services, user } = await showHome();
    await services.shelf.add(newModel('et', 'Põhjakodu'));
    drop(new File([modelText('A')], 'a.tegu.json'), new File([modelText('B')], 'b.tegu.json'));
    await user.click(await screen.findByRole('button', { name: 'Veel: Põhjakodu' }));
    await user.click(screen.getByRole('menuitem', { name: 'Muuda nime' }));
    paste(modelText('Kleebitud'), screen.getByRole('textbox', { name: 'Uus nimi' }));
    await waitFor(async () => expect(await titlesOf(services)).toEqual(['A', 'B', 'Põhjakodu']));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
