import { expect, test } from 'vitest';
import { evened } from './block.ts';

test('short rows are filled up to the longest', () => {
  expect(evened([['a', 'b'], ['c'], []])).toEqual([
    ['a', 'b'],
    ['c', ''],
    ['', ''],
  ]);
});

test('one row without end does not make all the others as long', () => {
  const wide = Array.from({ length: 100_000 }, () => 'x');
  const block = [wide, ...Array.from({ length: 10_000 }, () => ['y'])];
  expect(evened(block).reduce((cells, row) => cells + row.length, 0)).toBe(110_000);
});
