import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import { sheetDesk, type SheetDesk } from '../sheets/sheet-desk.ts';
import { replyTo } from '../sheets/sheet-work.ts';
import { fileOfModel } from './model-files.ts';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');

beforeEach(() => {
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
});

async function showHome(
  desk?: SheetDesk,
): Promise<{ readonly library: MemoryLibrary; readonly user: UserEvent }> {
  const library = new MemoryLibrary(true);
  const line = { send: () => undefined, listen: () => () => undefined };
  const tools = { library, line, locks: webLocks(null), times: noPageTimes };
  const services = servicesOf(tools, undefined, undefined, desk);
  render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={createAppRouter(createMemoryHistory({ initialEntries: ['/'] }))} />
      </PreferencesProvider>
    </ServicesContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { library, user: userEvent.setup() };
}

/** Drops a model's file on the page; `more` is what else the browser can do with what was dropped. */
function drop(name: string, more: object = {}): void {
  dropAll([new File([fileOfModel(newModel('et', 'Põhjakodu'))], name, { type: 'application/json' })], more);
}

function dropAll(files: readonly File[], more: object = {}): void {
  const items = files.map((file) => ({ kind: 'file', getAsFile: () => file, ...more }));
  const data = { types: ['Files'], items };
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: data });
  window.dispatchEvent(event);
}

// jsdom's DOMException is no Error, as a browser's is.
const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('opening a file', () => {
  test('for which there is no room says that, and not that the file is bad', async () => {
    const { library } = await showHome();
    vi.spyOn(library, 'add').mockRejectedValue(full);
    drop('a.tegu.json');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Faili a.tegu.json ei saanud avadaSelles brauseris pole mudelile enam ruumi.',
    );
  });

  test('that the browser gives no way back to opens it all the same', async () => {
    const { library } = await showHome();
    drop('a.tegu.json', {
      getAsFileSystemHandle: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
    await waitFor(async () => expect((await library.list()).entries).toMatchObject([{ title: 'Põhjakodu' }]));
    await waitFor(() => expect(document.title).toContain('Põhjakodu'));
  });
});

/** A desk at which every file takes until somebody thinks better of it, or until it is said to be read. */
function slowDesk(): { readonly desk: SheetDesk; readonly finish: () => void } {
  const waiting: (() => void)[] = [];
  const desk = sheetDesk(
    (_, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('called off')));
        waiting.push(() => resolve({ kind: 'fault', fault: { code: 'empty', values: {}, place: {} } }));
      }),
  );
  return { desk, finish: () => waiting.shift()?.() };
}

describe('files that take a while', () => {
  const sheets = ['a.xlsx', 'b.csv', 'c.xlsx'].map((name) => new File(['x'], name));

  test('are named as they are read, with how many are left', async () => {
    const { desk, finish } = slowDesk();
    await showHome(desk);
    dropAll(sheets);
    const bar = await screen.findByRole('progressbar', { name: 'Failide lugemine' });
    expect(screen.getByText('Loen faili a.xlsx … (1. fail, kokku 3)')).toBeInTheDocument();
    expect(bar).toHaveProperty('value', 0);
    finish();
    expect(await screen.findByText('Loen faili b.csv … (2. fail, kokku 3)')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 1);
  });

  test('are given up when somebody thinks better of it, with those that were to come', async () => {
    const { desk } = slowDesk();
    const { user, library } = await showHome(desk);
    dropAll(sheets);
    await user.click(await screen.findByRole('button', { name: 'Loobu' }));
    const report = await screen.findByRole('alert');
    expect(within(report).getAllByText(/Lugemine katkestati/u)).toHaveLength(3);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect((await library.list()).entries).toEqual([]);
  });
});

test('a reply that nobody understands is no reading without an end', async () => {
  class Mumbling extends EventTarget {
    postMessage(): void {
      this.dispatchEvent(new MessageEvent('message', { data: { kind: 'mumble' } }));
    }
    terminate(): void {
      this.dispatchEvent(new Event('terminated'));
    }
  }
  vi.stubGlobal('Worker', Mumbling);
  await showHome();
  dropAll([new File(['x'], 'a.xlsx')]);
  expect(await screen.findByRole('alert')).toHaveTextContent('Faili a.xlsx ei saanud avada');
});

describe('a file of sheets', () => {
  const desk = sheetDesk((call) => replyTo(call));
  const table = (...lines: readonly string[]): File => new File([lines.join('\n')], 'töötuba.csv');

  test('opens as a model, and what of it did not come along is told', async () => {
    await showHome(desk);
    dropAll([table('Kompetents;Käitumine;Märkused', 'Kuulamine;Küsib, mida klient vajab.;oluline')]);
    await waitFor(() => expect(document.title).toContain('töötuba'));
    await screen.findByText('töötuba: veergu „Märkused“ ei tunta, see jääb välja.');
  });

  test('with rows that are not understood is not opened, and each of them is listed', async () => {
    const { library } = await showHome(desk);
    const rows = Array.from({ length: 8 }, (_, i) => `Kuulamine ${i};Küsib ${i}.;guru ${i}`);
    dropAll([table('Kompetents;Käitumine;Tase', ...rows)]);
    const report = await screen.findByRole('alert');
    expect(report).toHaveTextContent('8 lahtrit ei mõistetud');
    expect(within(report).getAllByText(/^Leht „töötuba“, rida \d, veerg „Tase“: „guru \d“/)).toHaveLength(8);
    expect(within(report).getByText('Ja veel 3')).toBeInTheDocument();
    expect((await library.list()).entries).toEqual([]);
  });
});

describe('opening an example', () => {
  test('for which there is no room says so', async () => {
    const { library, user } = await showHome();
    vi.spyOn(library, 'add').mockRejectedValue(full);
    await user.click(screen.getByRole('button', { name: 'Vaata valmis näidist' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Selles brauseris pole mudelile enam ruumi.');
  });
});
