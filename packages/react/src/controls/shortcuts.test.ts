import { expect, test } from 'vitest';
import { capsOf } from './key-caps.ts';
import { isShortcut, SHORTCUT_GROUPS, type ShortcutId } from './shortcuts.ts';

const NOTHING_HELD = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each<[ShortcutId, Partial<KeyboardEvent> & { readonly key: string }, boolean]>([
  ['search', { key: 'k', ctrlKey: true }, true],
  ['search', { key: 'K', metaKey: true }, true],
  ['search', { key: 'k' }, false],
  ['search', { key: 'k', ctrlKey: true, altKey: true }, false],
  ['undo', { key: 'z', ctrlKey: true }, true],
  ['undo', { key: 'z', ctrlKey: true, shiftKey: true }, false],
  ['redo', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
  ['redo', { key: 'y', metaKey: true }, true],
  ['shortcuts', { key: '?', shiftKey: true }, true],
  ['shortcuts', { key: '?' }, true],
  ['shortcuts', { key: '?', ctrlKey: true }, false],
])('%s and the press %o: %s', (id, press, isOne) => {
  expect(isShortcut({ ...NOTHING_HELD, ...press }, id)).toBe(isOne);
});

test.each([
  ['Mod+Shift+Z', 'Ctrl Shift Z', '⇧⌘Z'],
  ['Alt+ArrowUp', 'Alt ↑', '⌥↑'],
  ['F8', 'F8', 'F8'],
  ['Ctrl+Space', 'Ctrl Space', '⌃Space'],
  ['Delete', 'Del', '⌦'],
])('%s reads %s, on a Mac %s', (stroke, others, mac) => {
  expect([capsOf(stroke, false), capsOf(stroke, true)]).toEqual([others, mac]);
});

test('no shortcut stands twice, and no key does two things in one place', () => {
  const ids = SHORTCUT_GROUPS.flatMap((group) => group.shortcuts.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  for (const { id, shortcuts } of SHORTCUT_GROUPS) {
    const keys = shortcuts.flatMap((shortcut): readonly string[] => shortcut.keys);
    expect(keys, id).toEqual([...new Set(keys)]);
  }
});
