import { commands, newModel } from '@tegu/core';
import {
  KeptModel,
  MemoryLibrary,
  modelOf,
  noPageTimes,
  webLocks,
  type TabLine,
  type TabMessage,
} from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { leaveModel, leftModel } from '../open/left-models.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');
const full = new DOMException('full', 'QuotaExceededError');

beforeEach(() => {
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The line of a browser: whoever has one hears what all the others say, in this page or another. */
function lines(): () => TabLine {
  const hearers = new Map<TabLine, (message: TabMessage) => void>();
  return () => {
    const own: TabLine = {
      send: (message) => {
        for (const [line, hear] of [...hearers]) if (line !== own) hear(message);
      },
      listen: (hear) => {
        const all = hearers.get(own);
        hearers.set(own, (message) => {
          all?.(message);
          hear(message);
        });
        return () => undefined;
      },
    };
    return own;
  };
}

interface Shown {
  readonly library: MemoryLibrary;
  readonly kept: KeptModel;
  /** There is room again. */
  readonly makeRoom: () => void;
  readonly user: UserEvent;
  readonly choose: (action: string) => Promise<void>;
}

/** Home, with a model to which a category was added that could not be stored. */
async function homeWithLeftModel(): Promise<Shown> {
  const library = new MemoryLibrary(true);
  const newLine = lines();
  const tools = { library, line: newLine(), locks: webLocks(null), times: noPageTimes };
  const services = servicesOf(tools, newLine());
  const id = await services.shelf.add(newModel('et', 'Põhjakodu'));
  const kept = new KeptModel(id, tools);
  await kept.open();
  const state = kept.state.getState();
  if (state.phase !== 'open') throw new Error('Not open');
  const append = vi.spyOn(library, 'append').mockRejectedValue(full);
  const { live } = state;
  const fields = { name: { et: 'Hoolivus' } };
  live.run(commands['create-record'], { type: 'category', parent: live.model.root, fields });
  await leaveModel(kept);
  const history = createMemoryHistory({ initialEntries: ['/'] });
  render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={createAppRouter(history)} />
      </PreferencesProvider>
    </ServicesContext>,
  );
  const user = userEvent.setup();
  return {
    library,
    kept,
    makeRoom: () => append.mockRestore(),
    user,
    choose: async (action) => {
      await user.click(await screen.findByRole('button', { name: 'Veel: Põhjakodu' }));
      await user.click(screen.getByRole('menuitem', { name: action }));
    },
  };
}

test('a model that was left unsaved is copied as it is now', async () => {
  const { library, kept, makeRoom, choose } = await homeWithLeftModel();
  await choose('Tee koopia');
  await screen.findByRole('link', { name: 'Põhjakodu (koopia)' });
  const copy = (await library.list()).entries.find(({ id }) => id !== kept.id);
  expect(copy).toMatchObject({ title: 'Põhjakodu (koopia)', counts: { categories: 1 } });
  makeRoom();
  await kept.store();
});

test('a model that was left unsaved and is renamed keeps its new name and its work', async () => {
  const { library, kept, makeRoom, user, choose } = await homeWithLeftModel();
  // There is room for a name, and not yet for all that was written.
  const store = vi.spyOn(kept, 'store').mockResolvedValue();
  await choose('Muuda nime');
  makeRoom();
  const field = screen.getByRole('textbox', { name: 'Uus nimi' });
  await user.clear(field);
  await user.type(field, 'Lõunakodu{Enter}');
  await screen.findByRole('link', { name: 'Lõunakodu' });
  expect(kept.moment()?.model.own.title).toEqual({ et: 'Lõunakodu' });
  store.mockRestore();
  await kept.store();
  await waitFor(() => expect(leftModel(kept.id)).toBeUndefined());
  expect(await library.entry(kept.id)).toMatchObject({ title: 'Lõunakodu', counts: { categories: 1 } });
  const stored = await library.read(kept.id);
  expect(stored && modelOf(stored)?.own.title).toEqual({ et: 'Lõunakodu' });
});
