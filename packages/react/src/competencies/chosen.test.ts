import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenAmong, only, reaching, steppedOrder, toggled } from './chosen.ts';

const LISTED = ['a', 'b', 'c', 'd'];

test('Shift reaches from the anchor, and gives back what it no longer reaches', () => {
  const from = reaching(LISTED, only('b'), 'd');
  expect(chosenAmong(LISTED, from)).toEqual(['b', 'c', 'd']);
  expect(chosenAmong(LISTED, reaching(LISTED, from, 'a'))).toEqual(['a', 'b']);
});

test('Ctrl adds and takes away; nothing left is nothing chosen, but for rows that are tapped', () => {
  const two = toggled(only('a'), 'c');
  expect(chosenAmong(LISTED, two)).toEqual(['a', 'c']);
  expect(chosenAmong(LISTED, toggled(two, 'a'))).toEqual(['c']);
  expect(toggled(only('a'), 'a')).toBeNull();
  expect(toggled({ ...only('a'), isPicking: true }, 'a')?.ids.size).toBe(0);
});

test('rows that are gone are not chosen', () => {
  expect(chosenAmong(['a', 'c'], reaching(LISTED, only('a'), 'd'))).toEqual(['a', 'c']);
});

test.each([
  ['abcd', 'cd', -1, 'acdb'],
  ['abcd', 'ab', -1, 'abcd'],
  ['abcd', 'bd', -1, 'badc'],
  ['abcd', 'ac', 1, 'badc'],
  ['abcd', 'ab', 1, 'cabd'],
  ['abcd', 'bd', 1, 'acbd'],
] as const)('%s with %s chosen, by %i: %s', (listed, chosen, step, order) => {
  expect(steppedOrder([...listed], new Set(chosen), step).join('')).toBe(order);
});

test('a step keeps every row and the order within the chosen and within the others', () => {
  const rows = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      rows,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom(-1 as const, 1 as const),
      (listed, marks, step) => {
        const chosen = new Set(listed.filter(() => marks.next().value));
        const order = steppedOrder(listed, chosen, step);
        for (const isChosen of [true, false]) {
          const those = (ids: readonly string[]): readonly string[] =>
            ids.filter((id) => chosen.has(id) === isChosen);
          expect(those(order)).toEqual(those(listed));
        }
        expect(order).toHaveLength(listed.length);
        for (const id of chosen) expect([0, step]).toContain(order.indexOf(id) - listed.indexOf(id));
      },
    ),
  );
});
