import { fireEvent, render, screen } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { describe, expect, test } from 'vitest';
import { chosenActOf } from '../competencies/row-keys.ts';
import { treeActOf } from '../competencies/tree-keys.ts';
import { SHORTCUT_GROUPS } from '../controls/shortcuts.ts';
import { matrixActOf } from '../roles/matrix-keys.ts';
import { movedTo } from '../cells/selection.ts';
import { cellActOf } from '../cells/cell-keys.ts';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
/** The clipboard hears these by events of its own, and a cell that is being written in hears its own keys. */
const HEARD_OTHERWISE = /copy|cut|paste|table-line|table-beside|set-level/;

const hears: Readonly<Record<string, (event: KeyboardEvent) => unknown>> = {
  chosen: chosenActOf,
  tree: (event) => treeActOf(event, false),
  matrix: (event) => matrixActOf(event) ?? movedTo(event, { row: 1, column: 1 }, { rows: 3, columns: 3 }, 1),
  table: (event) => cellActOf(event) ?? movedTo(event, { row: 1, column: 1 }, { rows: 3, columns: 3 }, 1),
};

const NAMED = new Map([['Space', ' ']]);

/** Each stroke that a listed one stands for: the four arrows, or the digits of a range. */
function keysOf(listed: string): readonly string[] {
  if (listed.endsWith('Arrows')) return ARROWS.map((key) => listed.replace('Arrows', key));
  const [range, from, to] = /(\d)–(\d)$/.exec(listed) ?? [];
  if (range === undefined) return [listed];
  const digits = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  return digits.map((digit) => listed.replace(range, String(digit)));
}

/** What is made of a stroke as it comes from a keyboard. */
function heardBy(hear: (event: KeyboardEvent) => unknown, stroke: string): unknown {
  let heard: unknown;
  const { unmount } = render(<input onKeyDown={(event) => (heard = hear(event))} />);
  const parts = stroke.split('+');
  const key = parts.at(-1) ?? '';
  const isShifted = parts.includes('Shift');
  fireEvent.keyDown(screen.getByRole('textbox'), {
    // What is written with Shift and a digit depends on the keyboard; which key it was does not.
    ...(isShifted && /^\d$/.test(key) ? { key: '!', code: `Digit${key}` } : { key: NAMED.get(key) ?? key }),
    ctrlKey: parts.includes('Mod') || parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: isShifted,
  });
  unmount();
  return heard;
}

describe.each(Object.entries(hears))('the listed keys of “%s”', (id, hear) => {
  const shortcuts = SHORTCUT_GROUPS.find((group) => group.id === id)?.shortcuts ?? [];
  const listed = shortcuts
    .filter((shortcut) => !HEARD_OTHERWISE.test(shortcut.id))
    .flatMap((shortcut): readonly string[] => shortcut.keys)
    .flatMap((stroke) => keysOf(stroke));

  test.each(listed)('%s does something', (stroke) => {
    expect(heardBy(hear, stroke)).toBeDefined();
  });

  test('are not all that there is to press', () => {
    expect(heardBy(hear, 'F9')).toBeUndefined();
  });
});
