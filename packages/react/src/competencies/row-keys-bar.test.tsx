import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { caretIn, last, row, showRows } from './rows.test-kit.tsx';

/** A device with this kind of pointer. */
function withPointer(kind: 'coarse' | 'fine'): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === `(pointer: ${kind})`,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

afterEach(() => vi.unstubAllGlobals());

const keys = (): HTMLElement => screen.getByRole('group', { name: 'Rea klahvid' });
const key = (name: string): HTMLElement => within(keys()).getByRole('button', { name });

test('stands on a phone while a row is written, and goes with the focus', async () => {
  withPointer('coarse');
  showRows('Küsib');
  expect(screen.queryByRole('group', { name: 'Rea klahvid' })).not.toBeInTheDocument();
  act(() => caretIn(row(0), 2));
  expect(
    within(keys())
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label')),
  ).toEqual(['Uus', 'Liiguta üles', 'Liiguta alla', 'Valmis']);
  fireEvent.click(key('Valmis'));
  await act(() => Promise.resolve());
  expect(row(0)).not.toHaveFocus();
  expect(screen.queryByRole('group', { name: 'Rea klahvid' })).not.toBeInTheDocument();
});

test('is not there for a mouse', () => {
  withPointer('fine');
  showRows('Küsib');
  act(() => caretIn(row(0), 0));
  expect(screen.queryByRole('group', { name: 'Rea klahvid' })).not.toBeInTheDocument();
});

test('leaves the focus in the text, moves the row with its caret, and makes the next', () => {
  withPointer('coarse');
  const { texts } = showRows('Küsib', 'Kordab', 'Ütleb');
  act(() => caretIn(row(1), 3));
  const pressed = createEvent.pointerDown(key('Liiguta alla'));
  fireEvent(key('Liiguta alla'), pressed);
  expect(pressed.defaultPrevented).toBe(true);
  fireEvent.click(key('Liiguta alla'));
  expect(texts()).toEqual(['Küsib', 'Ütleb', 'Kordab']);
  expect(row(2)).toHaveFocus();
  expect(row(2).selectionStart).toBe(3);
  fireEvent.click(key('Liiguta üles'));
  fireEvent.click(key('Uus'));
  // A text is not parted by it, wherever the caret is.
  expect(texts()).toEqual(['Küsib', 'Kordab', '', 'Ütleb']);
  expect(row(2)).toHaveFocus();
});

test('has nothing to move in the row that is not there yet', () => {
  withPointer('coarse');
  showRows('Küsib');
  act(() => last().focus());
  expect(key('Liiguta üles')).toHaveAttribute('aria-disabled', 'true');
});

test('sits on the keyboard of the phone', () => {
  withPointer('coarse');
  const seen = Object.assign(new EventTarget(), { height: window.innerHeight - 300, offsetTop: 20 });
  vi.stubGlobal('visualViewport', seen);
  showRows('Küsib');
  act(() => caretIn(row(0), 0));
  expect(keys()).toHaveStyle({ bottom: '280px' });
  seen.height = window.innerHeight;
  seen.offsetTop = 0;
  act(() => void seen.dispatchEvent(new Event('resize')));
  expect(keys()).toHaveStyle({ bottom: '0px' });
});
