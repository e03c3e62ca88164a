import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import { fileOfModel } from './model-files.ts';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');

beforeEach(() => {
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
});

async function showHome(): Promise<{ readonly library: MemoryLibrary; readonly user: UserEvent }> {
  const library = new MemoryLibrary(true);
  const line = { send: () => undefined, listen: () => () => undefined };
  const services = servicesOf({ library, line, locks: webLocks(null), times: noPageTimes });
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
  const file = new File([fileOfModel(newModel('et', 'Põhjakodu'))], name, { type: 'application/json' });
  const data = { types: ['Files'], items: [{ kind: 'file', getAsFile: () => file, ...more }] };
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

describe('opening an example', () => {
  test('for which there is no room says so', async () => {
    const { library, user } = await showHome();
    vi.spyOn(library, 'add').mockRejectedValue(full);
    await user.click(screen.getByRole('button', { name: 'Vaata valmis näidist' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Selles brauseris pole mudelile enam ruumi.');
  });
});
