import { newModel } from '@tegu/core';
import { MemoryLibrary, noPageTimes, webLocks } from '@tegu/store/browser';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { JSX } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { createAppRouter } from '../router.tsx';
import { ServicesContext, servicesOf } from '../services.ts';
import { PreferencesProvider } from '../settings/preferences-context.tsx';
import '../testing/all-loaded.test-kit.ts';

const messages = await loadMessages('et');

/** What the page of an open model throws, while it throws something. */
const broken = vi.hoisted((): { by: Error | null } => ({ by: null }));
vi.mock('../model/opened-model.tsx', () => ({
  OpenedModel: (): JSX.Element => {
    if (broken.by) throw broken.by;
    return <h1>Alused</h1>;
  },
}));

beforeEach(() => {
  broken.by = null;
  localStorage.clear();
  // jsdom has no page to scroll.
  window.scrollTo = () => undefined;
  // React tells the console what is thrown on purpose here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** The app at an address; `:model` in it is a model of the library. */
async function show(address: string, isKept = true): Promise<UserEvent> {
  const user = userEvent.setup();
  const line = { send: () => undefined, listen: () => () => undefined };
  const library = new MemoryLibrary(isKept);
  const services = servicesOf({ library, line, locks: webLocks(null), times: noPageTimes });
  const model = await services.shelf.add(newModel('et', 'Põhjakodu'));
  const history = createMemoryHistory({ initialEntries: [address.replace(':model', model)] });
  render(
    <ServicesContext value={services}>
      <PreferencesProvider wording={{ language: 'et', messages }}>
        <RouterProvider router={createAppRouter(history)} />
      </PreferencesProvider>
    </ServicesContext>,
  );
  return user;
}

const trouble = (): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name: 'Seda lehte ei õnnestunud näidata' });

describe('a page that cannot be drawn', () => {
  test('says so in the words of the screen, takes the focus, and tells what is kept', async () => {
    broken.by = new Error('Katki');
    await show('/m/:model/foundation');
    const heading = await trouble();
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText(/on selles brauseris alles/)).toBeVisible();
    expect(document.title).toBe('Seda lehte ei õnnestunud näidata · Tegu');
    expect(screen.queryByText(/Something went wrong/)).toBeNull();
  });

  test('is drawn by another try, once nothing is in the way', async () => {
    broken.by = new Error('Korraks katki');
    const user = await show('/m/:model/foundation');
    await trouble();
    broken.by = null;
    await user.click(screen.getByRole('button', { name: 'Proovi uuesti' }));
    expect(await screen.findByRole('heading', { name: 'Alused' })).toBeVisible();
  });

  test('offers a fresh page where another try came to the same end', async () => {
    broken.by = new Error('Ikka katki');
    const user = await show('/m/:model/foundation');
    await trouble();
    await user.click(screen.getByRole('button', { name: 'Proovi uuesti' }));
    const fresh = await screen.findByRole('link', { name: 'Laadi leht uuesti' });
    expect(fresh).toHaveAttribute('href', window.location.href);
    expect(await trouble()).toHaveFocus();
  });

  test('offers none where it would take with it what only this window holds', async () => {
    broken.by = new Error('Katki aknas, mis midagi ei hoia');
    const user = await show('/m/:model/foundation', false);
    await trouble();
    expect(screen.getByText(/Ära akent sulge/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Proovi uuesti' }));
    await trouble();
    expect(screen.queryByRole('link', { name: 'Laadi leht uuesti' })).toBeNull();
  });

  test('leads to Home', async () => {
    broken.by = new Error('Katki');
    const user = await show('/m/:model/foundation');
    await trouble();
    await user.click(screen.getByRole('link', { name: 'Avalehele' }));
    expect(await screen.findByRole('heading', { name: 'Kompetentsimudelid' })).toBeVisible();
  });

  test('has the error at hand to be copied, folded away', async () => {
    broken.by = new TypeError('Katki on <b>see</b>');
    const user = await show('/m/:model/foundation');
    await trouble();
    const details = screen.getByRole('region', { name: 'Vea kirjeldus', hidden: true });
    expect(details).not.toBeVisible();
    await user.click(screen.getByText('Vea kirjeldus'));
    expect(details).toBeVisible();
    expect(details).toHaveTextContent('TypeError: Katki on <b>see</b>');
    await user.click(screen.getByRole('button', { name: 'Kopeeri' }));
    expect(await screen.findByText('Kopeeritud.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(details.textContent);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Kopeeri' }));
    expect(await screen.findByText(/Brauser ei lubanud kopeerida/)).toBeVisible();
    expect(String(window.getSelection())).toBe(details.textContent);
  });
});

test.each([
  ['/no/such/page/at/all', 'Sellist lehte ei ole'],
  ['/m/olematu/foundation', 'Seda mudelit selles brauseris ei ole'],
])('at %s it says “%s”, aloud too, and leads to Home', async (address, title) => {
  const user = await show(address);
  const heading = await screen.findByRole('heading', { level: 1, name: title });
  await waitFor(() => expect(heading).toHaveFocus());
  await user.click(screen.getByRole('link', { name: 'Avalehele' }));
  expect(await screen.findByRole('heading', { name: 'Kompetentsimudelid' })).toBeVisible();
});
