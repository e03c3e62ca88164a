import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, type JSX } from 'react';
import { expect, test, vi } from 'vitest';
import { useHeldPress } from './held-press.ts';

/** A field with a hint that goes when the field is left, and what stands under it. */
function Place({ onPress }: { readonly onPress: () => void }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useHeldPress(root);
  return (
    <div ref={root}>
      <textarea aria-label="Deed" />
      <button type="button" onClick={onPress}>
        Add
      </button>
      <label>
        <input type="checkbox" /> About the customer
      </label>
      <select aria-label="Level" />
    </div>
  );
}

test('a field keeps the focus until what is pressed is let go, and the focus then goes there', async () => {
  const user = userEvent.setup();
  const focused = vi.fn(() => document.activeElement?.textContent);
  render(<Place onPress={focused} />);
  const [field, button] = [screen.getByRole('textbox'), screen.getByRole('button')];
  await user.click(field);
  await user.pointer({ keys: '[MouseLeft>]', target: button });
  expect(field).toHaveFocus();
  await user.pointer({ keys: '[/MouseLeft]', target: button });
  expect(button).toHaveFocus();
  // Whoever answers the press finds the focus where it has gone.
  expect(focused).toHaveReturnedWith('Add');
});

test('a press that is let go elsewhere leaves the focus in the field', async () => {
  const user = userEvent.setup();
  render(<Place onPress={() => undefined} />);
  const field = screen.getByRole('textbox');
  await user.click(field);
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByRole('button') },
    { keys: '[/MouseLeft]', target: document.body },
  ]);
  expect(field).toHaveFocus();
});

test('a label ticks its box, and a list of choices opens as ever', async () => {
  const user = userEvent.setup();
  render(<Place onPress={() => undefined} />);
  await user.click(screen.getByRole('textbox'));
  await user.click(screen.getByText('About the customer'));
  expect(screen.getByRole('checkbox')).toBeChecked();
  await user.click(screen.getByRole('textbox'));
  expect(fireEvent.mouseDown(screen.getByRole('combobox'))).toBe(true);
});
