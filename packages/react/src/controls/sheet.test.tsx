import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type JSX, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../messages/catalogues.ts';
import { TeguIntlProvider } from '../messages/words.tsx';
import { Sheet } from './sheet.tsx';

const messages = await loadCatalogue('et');

/** A page with a button that opens a sheet, opened by it. */
async function opened(sheet: (onClose: () => void) => ReactNode): Promise<UserEvent> {
  const user = userEvent.setup();
  function Page(): JSX.Element {
    const [isOpen, open] = useState(false);
    return (
      <TeguIntlProvider language="et" messages={messages}>
        <button type="button" onClick={() => open(true)}>
          Ava
        </button>
        {isOpen && sheet(() => open(false))}
      </TeguIntlProvider>
    );
  }
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Ava' }));
  return user;
}

test.each([
  ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
  ['its button', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Sulge' }))],
])('a sheet is called by its heading, keeps the focus, and is closed by %s', async (_, close) => {
  const user = await opened((onClose) => (
    <Sheet title="Kleebi tabelist" foot={<button type="button">Loobu</button>} onClose={onClose}>
      <input aria-label="Nimi" />
    </Sheet>
  ));
  const sheet = screen.getByRole('dialog', { name: 'Kleebi tabelist' });
  await waitFor(() => expect(within(sheet).getByRole('heading', { name: 'Kleebi tabelist' })).toBeVisible());
  for (let i = 0; i < 4; i++) {
    await user.tab();
    expect(sheet.contains(document.activeElement)).toBe(true);
  }
  await close(user);
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ava' })).toHaveFocus());
});

test('a head of its own takes the place of the heading; the name is still there', async () => {
  await opened((onClose) => (
    <Sheet title="Otsing ja käsud" head={<input aria-label="Otsi" />} onClose={onClose}>
      <p>Midagi ei leidunud.</p>
    </Sheet>
  ));
  const sheet = screen.getByRole('dialog', { name: 'Otsing ja käsud' });
  expect(within(sheet).queryByRole('heading')).toBeNull();
  await waitFor(() => expect(within(sheet).getByRole('textbox', { name: 'Otsi' })).toBeVisible());
});

test('a sheet that is only read can be reached by Tab, to be scrolled', async () => {
  const user = await opened((onClose) => (
    <Sheet title="Kiirklahvid" isRead onClose={onClose}>
      <p>Palju ridu.</p>
    </Sheet>
  ));
  await user.tab();
  await user.tab();
  expect(screen.getByRole('region', { name: 'Kiirklahvid' })).toHaveFocus();
});
