import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks, type Listing } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'storage');
});

interface ShownHome {
  readonly library: MemoryLibrary;
  readonly services: Services;
  readonly user: UserEvent;
}

async function showHome(names: readonly string[], isKept = true): Promise<ShownHome> {
  const library = new MemoryLibrary(isKept);
  const services = servicesOf({ library, line: silentLine, locks: webLocks(null), times: noPageTimes });
  for (const name of names) await services.shelf.add(newModel('et', name));
  render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={createAppRouter(createMemoryHistory({ initialEntries: ['/'] }))} />
      </PreferencesProvider>
    </ServicesContext>,
  );
  await screen.findByRole('button', { name: 'Alusta tühjalt lehelt' });
  return { library, services, user: userEvent.setup() };
}

async function choose(user: UserEvent, model: string, action: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `Veel: ${model}` }));
  await user.click(screen.getByRole('menuitem', { name: action }));
}

const titles = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Jätka' }))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

// jsdom's DOMException is no Error, as a browser's is.
const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
const UNCHANGED = 'Sinu teised mudelid on alles nii, nagu olid.';
const NO_ROOM =
  'Selles brauseris pole enam ruumi. Salvesta mudelid faili, vabasta seadmes ruumi ja proovi uuesti.';

describe('the search of Home', () => {
  const FIVE = ['Põhjakodu', 'Lõunakodu', 'Rautakauppa', 'Kliendihoid', 'Küsimused'];

  test('is not there while the eye finds a model by itself', async () => {
    await showHome(FIVE);
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  test('finds by name, whatever the case and diacritics, says how many and lets go with Esc', async () => {
    const { user } = await showHome([...FIVE, 'Juhid']);
    const field = screen.getByRole('searchbox', { name: 'Otsi mudelit' });
    await user.type(field, 'KUSIM');
    expect(titles()).toEqual(['Küsimused']);
    expect(screen.getByText('1 mudel, kokku on neid 6')).toHaveAttribute('role', 'status');
    await user.clear(field);
    await user.type(field, 'pole');
    expect(titles()).toEqual([]);
    expect(screen.getByText('Ühegi mudeli nimes ei ole „pole“.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
    expect(titles()).toHaveLength(6);
  });

  test('reaches all of a hundred models, of which only the last ones stand there', async () => {
    const { user } = await showHome(Array.from({ length: 100 }, (_, i) => `Mudel ${i + 1}`));
    expect(titles()).toHaveLength(12);
    await user.type(screen.getByRole('searchbox'), 'mudel 77');
    expect(titles()).toEqual(['Mudel 77']);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Näita kõiki: 100 mudelit' }));
    expect(titles()).toHaveLength(100);
  });
});

describe('what cannot be done on Home', () => {
  test.each([
    { error: full, why: NO_ROOM },
    {
      error: new Error('refused'),
      why: 'Brauser ei lasknud seda teha. Laadi leht uuesti ja proovi veel kord; kui sellest abi ei ole, salvesta mudelid faili.',
    },
  ])('is said when a blank model or a copy finds no place: $why', async ({ error, why }) => {
    const { library, services, user } = await showHome(['Põhjakodu']);
    vi.spyOn(library, 'add').mockRejectedValue(error);
    await user.click(screen.getByRole('button', { name: 'Alusta tühjalt lehelt' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`Uut mudelit ei saanud alustada${why}${UNCHANGED}`);
    await choose(user, 'Põhjakodu', 'Tee koopia');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        `Mudelist „Põhjakodu“ ei saanud koopiat teha${why}`,
      ),
    );
    expect(await services.shelf.list()).toHaveLength(1);
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Sulge' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('is said of a name that finds no room, and the name that was typed stays', async () => {
    const { library, user } = await showHome(['Põhjakodu']);
    const append = vi.spyOn(library, 'append').mockRejectedValue(full);
    await choose(user, 'Põhjakodu', 'Muuda nime');
    const field = screen.getByRole('textbox', { name: 'Uus nimi' });
    await user.clear(field);
    await user.type(field, 'Lõunakodu{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `Mudeli „Põhjakodu“ nime ei saanud muuta${NO_ROOM}`,
    );
    expect(screen.getByRole('textbox', { name: 'Uus nimi' })).toHaveValue('Lõunakodu');
    append.mockRestore();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: 'Lõunakodu' })).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('is said of a model that another window has deleted for good', async () => {
    const { library, services, user } = await showHome(['Põhjakodu', 'Teine']);
    const [entry] = (await services.shelf.list()).filter(({ title }) => title === 'Põhjakodu');
    await choose(user, 'Põhjakodu', 'Muuda nime');
    await library.remove(entry?.id ?? '');
    await user.type(screen.getByRole('textbox', { name: 'Uus nimi' }), '2{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Seda pole enam selles brauseris. See võib olla kustutatud teises aknas.',
    );
    await waitFor(() => expect(titles()).toEqual(['Teine']));
  });

  test('is said of a model that cannot be deleted, which then stays', async () => {
    const { library, user } = await showHome(['Põhjakodu']);
    vi.spyOn(library, 'markDeleted').mockRejectedValue(new Error('closed'));
    await choose(user, 'Põhjakodu', 'Kustuta');
    expect(await screen.findByRole('alert')).toHaveTextContent('Mudelit „Põhjakodu“ ei saanud kustutada');
    expect(titles()).toEqual(['Põhjakodu']);
  });
});

describe('models that cannot be read', () => {
  test.each([
    { unsound: 1, line: '1 mudelit ei saa praegu lugeda; sellest pole midagi kustutatud.' },
    { unsound: 2, line: '2 mudelit ei saa praegu lugeda; neist pole midagi kustutatud.' },
  ])('are counted quietly: $line', async ({ unsound, line }) => {
    const list = vi.spyOn(MemoryLibrary.prototype, 'list');
    list.mockImplementation((): Promise<Listing> => Promise.resolve({ entries: [], unsound }));
    await showHome([]);
    expect(screen.getByText(line)).toBeVisible();
    expect(list).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('what the browser may do with what it keeps', () => {
  /** Stands in for a browser's storage. */
  function browserStorage(facts: { persisted: boolean; grants: boolean; usage?: number }): void {
    const { persisted, grants, usage = 1 } = facts;
    const storage = {
      persisted: () => Promise.resolve(persisted),
      persist: () => Promise.resolve(grants),
      estimate: () => Promise.resolve({ usage, quota: 100 }),
    };
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  }
  const MAY_CLEAR = /Kui ruumi napib, võib brauser siin hoitavad mudelid ära kustutada/;

  test('is not said before there is a model, nor where the browser keeps it', async () => {
    browserStorage({ persisted: false, grants: false });
    await showHome([]);
    expect(screen.queryByText(MAY_CLEAR)).not.toBeInTheDocument();
  });

  test('is asked about, and the line goes when the browser agrees', async () => {
    browserStorage({ persisted: false, grants: true });
    const { user } = await showHome(['Põhjakodu']);
    expect(await screen.findByText(MAY_CLEAR)).toHaveTextContent(/Salvesta .*faili\./);
    await user.click(screen.getByRole('button', { name: 'Palu brauseril need alles hoida' }));
    expect(await screen.findByText('Brauser hoiab mudelid alles, kuni sa need ise kustutad.')).toBeVisible();
    expect(screen.queryByText(MAY_CLEAR)).not.toBeInTheDocument();
  });

  test('stays put away once it was put away', async () => {
    browserStorage({ persisted: false, grants: false });
    const { user } = await showHome(['Põhjakodu']);
    await screen.findByText(MAY_CLEAR);
    await user.click(screen.getByRole('button', { name: 'Sulge' }));
    expect(screen.queryByText(MAY_CLEAR)).not.toBeInTheDocument();
    expect({ ...localStorage }).toMatchObject({ 'tegu.storageSaid': 'yes' });
  });

  test('is said when nearly all room is used', async () => {
    browserStorage({ persisted: true, grants: true, usage: 95 });
    await showHome(['Põhjakodu']);
    expect(await screen.findByText(/^Ruum selles brauseris on peaaegu otsas/)).toBeVisible();
  });

  test('is plain where nothing outlives the window', async () => {
    await showHome([], false);
    expect(screen.getByText(/^See aken ei hoia midagi alles/)).toHaveTextContent(
      'Enne akna sulgemist salvesta mudel faili.',
    );
  });
});

describe('several files at once', () => {
  function drop(files: readonly File[]): void {
    const items = files.map((file) => ({ kind: 'file', getAsFile: () => file }));
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], items } });
    window.dispatchEvent(event);
  }

  test('become a model each, beside the others; of those that did not it is said why', async () => {
    const { services } = await showHome(['Esimene']);
    drop([
      new File([fileOfModel(newModel('et', 'Teine'))], 'teine.tegu.json'),
      new File(['{'], 'katki.json'),
      new File(['Tere'], 'kiri.txt'),
      new File([fileOfModel(newModel('et', 'Kolmas'))], 'kolmas.tegu.json'),
    ]);
    const report = await screen.findByRole('alert');
    expect(report).toHaveTextContent('2 mudelit avatud');
    expect(within(report).getByRole('link', { name: 'teine.tegu.json' })).toBeVisible();
    const lines = within(report).getAllByRole('listitem');
    expect(lines).toHaveLength(4);
    await waitFor(() => expect(lines[0]).toHaveTextContent(/^katki\.json – ./));
    expect(lines[1]).toHaveTextContent(/^kiri\.txt – ./);
    expect((await services.shelf.list()).map(({ title }) => title).sort()).toEqual([
      'Esimene',
      'Kolmas',
      'Teine',
    ]);
    await waitFor(() => expect(titles()).toContain('Kolmas'));
  });
});
