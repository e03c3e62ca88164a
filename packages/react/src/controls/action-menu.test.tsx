import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { showPlace } from '../testing/place.test-kit.tsx';
import { ActionMenu } from './action-menu.tsx';

const groups = (onAction: () => void): Parameters<typeof ActionMenu>[0]['groups'] => [
  {
    id: 'only',
    entries: [
      { id: 'first', label: 'Esimene', onAction },
      { id: 'last', label: 'Viimane', onAction },
    ],
  },
];

test('a menu is named after its button, is gone through by arrows, and gives the focus back', async () => {
  const act = vi.fn();
  const { user } = showPlace(
    <ActionMenu label="Veel" groups={groups(act)}>
      …
    </ActionMenu>,
  );
  const button = screen.getByRole('button', { name: 'Veel' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.tab();
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(screen.getByRole('menu', { name: 'Veel' })).toBeVisible());
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(button).toHaveAttribute('aria-controls', screen.getByRole('menu').id);
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Viimane' })).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(button).toHaveFocus());
  expect(screen.queryByRole('menu')).toBeNull();

  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Esimene' })).toHaveFocus());
  await user.keyboard('{Enter}');
  expect(act).toHaveBeenCalledOnce();
  await waitFor(() => expect(button).toHaveFocus());
});

test('a press opens it and a choice closes it', async () => {
  const act = vi.fn();
  const { user } = showPlace(
    <ActionMenu label="Veel" groups={groups(act)}>
      …
    </ActionMenu>,
  );
  await user.click(screen.getByRole('button', { name: 'Veel' }));
  await user.click(screen.getByRole('menuitem', { name: 'Viimane' }));
  expect(act).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});
