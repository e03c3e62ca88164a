import { Model, newModel } from '@tegu/core';
import { TeguIntlProvider } from '@tegu/react';
import { KeptModel, MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fileOfModel, modelOfFile } from '../files/model-files.ts';
import { download } from '../files/pick-files.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { ServicesContext, servicesOf, type Services } from '../services.ts';
import { bringBackZip, LibraryArchive } from './library-archive.tsx';
import { readWhole } from './read-whole.test-kit.ts';
import '../testing/all-loaded.test-kit.ts';

vi.mock(import('../files/pick-files.ts'), async (original) => ({ ...(await original()), download: vi.fn() }));

const messages = await loadMessages('et');
const line = { send: () => undefined, listen: () => () => undefined };

beforeEach(() => {
  localStorage.clear();
  vi.mocked(download).mockReset();
});

interface Shown {
  readonly services: Services;
  readonly user: UserEvent;
  /** Leaves the page and comes back to it. */
  readonly comeBack: () => void;
}

function show(props: ComponentProps<typeof LibraryArchive> = {}): Shown {
  const services = servicesOf({
    library: new MemoryLibrary(true),
    line,
    locks: webLocks(null),
    times: noPageTimes,
  });
  const page = (
    <ServicesContext value={services}>
      <TeguIntlProvider language="et" messages={messages}>
        <LibraryArchive {...props} />
      </TeguIntlProvider>
    </ServicesContext>
  );
  const { unmount } = render(page);
  const comeBack = (): void => {
    unmount();
    render(page);
  };
  return { services, user: userEvent.setup(), comeBack };
}

function zipFile(files: Readonly<Record<string, string>>): File {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  return new File([new Uint8Array(bytes)], 'kogu.zip', { type: 'application/zip' });
}

const says = (text: string): Promise<void> =>
  waitFor(
    () => {
      expect(screen.getByRole('status')).toHaveTextContent(text);
    },
    // Packing what is too large takes as long as the machine needs.
    { timeout: 20_000 },
  );

describe('saving all models', () => {
  test('downloads one zip of the day and says how many are in it', async () => {
    const { services, user } = show();
    await services.shelf.add(newModel('et', 'Põhjakodu'));
    await services.shelf.add(newModel('et'));
    await user.click(screen.getByRole('button', { name: 'Salvesta kõik mudelid ühte faili' }));
    await says('on sinu allalaadimiste seas: 2 mudelit.');
    const [name, content, type] = vi.mocked(download).mock.lastCall ?? [];
    expect(name).toMatch(/^tegu-\d{4}-\d\d-\d\d\.zip$/);
    expect(type).toBe('application/zip');
    if (!(content instanceof Uint8Array)) throw new Error('a zip is bytes');
    const { models } = await readWhole(new Uint8Array(content));
    expect(models.map((model) => model.name).sort()).toEqual([
      'Nimetu mudel.tegu.json',
      'Põhjakodu.tegu.json',
    ]);
  });

  test('keeps to what will be brought back: names what does not fit, and marks what is to be looked at only', async () => {
    const { services, user } = show();
    await services.shelf.add(newModel('et', 'Tulevik'), true);
    const { description, ...rest } = newModel('et').own;
    const words = Array.from({ length: 1_500_000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + (i % 20_000)),
    ).join('');
    const root = { ...rest, title: { et: 'Hiigel' }, description: { ...description, et: words.repeat(15) } };
    await services.shelf.add(Model.from(root.id, [root]));
    await user.click(screen.getByRole('button', { name: 'Salvesta kõik mudelid ühte faili' }));
    await says('1 mudel.Faili ei mahtunud: Hiigel. Salvesta need eraldi failidesse.');
    const [, content] = vi.mocked(download).mock.lastCall ?? [];
    if (!(content instanceof Uint8Array)) throw new Error('a zip is bytes');
    const { models } = await readWhole(new Uint8Array(content));
    expect(models.map(({ text }) => modelOfFile(text).newer)).toEqual([true]);
  });

  test('marks what a newer Tegu has changed in this browser, and knows it again', async () => {
    const { services, user } = show();
    const kept = new KeptModel(await services.shelf.add(newModel('et', 'Tulevik')), services);
    await kept.open();
    const state = kept.state.getState();
    if (state.phase !== 'open') throw new Error('Not open');
    state.live.doc.getMap('records').set('meta|schema', 99);
    await kept.close();
    await user.click(screen.getByRole('button', { name: 'Salvesta kõik mudelid ühte faili' }));
    await says('1 mudel.');
    const [, content] = vi.mocked(download).mock.lastCall ?? [];
    if (!(content instanceof Uint8Array)) throw new Error('a zip is bytes');
    const bytes = new Uint8Array(content);
    const { models } = await readWhole(bytes);
    expect(models.map(({ text }) => modelOfFile(text).newer)).toEqual([true]);
    await act(() => bringBackZip(services, new File([bytes], 'kogu.zip')));
    expect(await services.shelf.list()).toHaveLength(1);
  });

  test('says which could not be read', async () => {
    const { services, user } = show();
    const bad = await services.shelf.add(newModel('et', 'Katki'));
    await services.shelf.add(newModel('et', 'Terve'));
    const read = services.library.read.bind(services.library);
    vi.spyOn(services.library, 'read').mockImplementation((id) =>
      id === bad ? Promise.reject(new Error('unreadable')) : read(id),
    );
    await user.click(screen.getByRole('button', { name: 'Salvesta kõik mudelid ühte faili' }));
    await says('1 mudel.1 mudelit ei saanud lugeda, seda failis ei ole.');
  });

  test('of which there are none makes no file', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Salvesta kõik mudelid ühte faili' }));
    await says('Salvestada ei ole veel ühtegi mudelit.');
    expect(download).not.toHaveBeenCalled();
  });

  test('is not offered where there are none', () => {
    show({ hasModels: false });
    expect(screen.getAllByRole('button')).toEqual([
      screen.getByRole('button', { name: 'Too mudelid zip-failist tagasi' }),
    ]);
  });
});

describe('bringing models back', () => {
  test('says in words what became of each file', async () => {
    const onBroughtBack = vi.fn();
    const { services, user } = show({ onBroughtBack });
    const here = newModel('et', 'Siin');
    await services.shelf.add(here);
    const file = zipFile({
      'siin.tegu.json': fileOfModel(here),
      'uus.tegu.json': fileOfModel(newModel('et', 'Uus')),
      'teine.tegu.json': fileOfModel(newModel('et', 'Teine')),
      'katki.json': '{"format":',
      'pilt.png': 'x',
    });
    expect(screen.getByRole('button', { name: 'Too mudelid zip-failist tagasi' })).toBeVisible();
    await user.upload(screen.getByLabelText('Zip-fail mudelitega'), file);
    await says('2 mudelit toodi tagasi, 1 oli juba siin, 1 jäi toomata, 1 muu fail jäi kõrvale.');
    expect(await screen.findByText(/^katki\.json – \S/)).toBeVisible();
    expect(screen.getByText('Kõrvale jäi: pilt.png.')).toBeVisible();
    expect(onBroughtBack).toHaveBeenCalledTimes(1);
    expect((await services.shelf.list()).map(({ title }) => title).sort()).toEqual(['Siin', 'Teine', 'Uus']);
  });

  test('from what is no zip says so, also when it was dropped', async () => {
    const { services, comeBack } = show();
    await act(() => bringBackZip(services, new File(['tere'], 'kiri.zip')));
    await says('kiri.zip ei ole zip-fail.');
    await act(() => bringBackZip(services, zipFile({ 'pilt.png': 'x' })));
    await says('Failis kogu.zip ei ole ühtegi mudelit.');
    expect(await services.shelf.list()).toEqual([]);
    comeBack();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('says how far it is when it takes longer than a second', async () => {
    const { services } = show();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 300));
    const file = zipFile(
      Object.fromEntries(
        [1, 2, 3, 4, 5].map((i) => [`${String(i)}.json`, fileOfModel(newModel('et', String(i)))]),
      ),
    );
    const heard: string[] = [];
    const status = screen.getByRole('status');
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await act(() => bringBackZip(services, file));
    await says('5 mudelit toodi tagasi.');
    vi.restoreAllMocks();
    expect(heard.some((text) => /^Toon mudeleid tagasi: \d+%$/.test(text))).toBe(true);
  });
});
