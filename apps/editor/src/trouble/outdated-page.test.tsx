import { TeguIntlProvider } from '@tegu/react';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadMessages } from '../messages/load-messages.ts';
import { OutdatedPage } from './outdated-page.tsx';

const messages = await loadMessages('et');

test('a page that is older than the storage says so, and offers to load it again', () => {
  render(
    <TeguIntlProvider language="et" messages={messages}>
      <OutdatedPage />
    </TeguIntlProvider>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('uuemat Tegu');
  expect(screen.getByRole('link', { name: 'Laadi leht uuesti' })).toHaveAttribute(
    'href',
    window.location.href,
  );
  expect(document.title).toBe('Selles brauseris on kasutatud uuemat Tegu · Tegu');
});
