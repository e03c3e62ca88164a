import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import type { PasteLevel } from './column-targets.ts';
import { seemingTargets, seemsHeaded } from './guessed-table.ts';

const LEVELS: readonly PasteLevel[] = [{ id: 'level:1', rank: 1, names: ['Algaja'] }];
const DEEDS = ['Küsib kliendilt, mida ta koju vajab.', 'Helistab tagasi samal päeval.'];

function table(heads: readonly string[], ...columns: readonly (readonly string[])[]): Block {
  return [heads, ...(columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''))];
}

describe('a table whose heads are unknown', () => {
  const block = table(['Mis', 'Mida teeb hea teenindaja', 'Kellele'], ['Kuulamine', 'Lubadused'], DEEDS, [
    'ostja',
    'ostja',
  ]);

  test('has heads where a few words stand above sentences', () => {
    expect(seemsHeaded(block, LEVELS)).toBe(true);
  });

  test('has deeds in its sentences, the name before them, and nothing in the rest', () => {
    expect(seemingTargets(block, LEVELS, true)).toEqual(['name', 'indicators', null]);
  });

  test('goes by the place of its columns where somebody says that it has none', () => {
    expect(seemingTargets(block, LEVELS, false)).toEqual(['name', 'definition', 'indicators']);
  });

  test('has its name in the column of a category that nothing is in', () => {
    const themes = table(['Teema', 'Mida näha on'], ['Kuulamine', 'Lubadused'], DEEDS);
    expect(seemingTargets(themes, LEVELS, true)).toEqual(['name', 'indicators']);
  });

  test('keeps the name that a head tells', () => {
    const named = table(['Jrk', 'Kompetents', 'Mida näha on'], ['1', '2'], ['Kuulamine', 'Lubadused'], DEEDS);
    expect(seemingTargets(named, LEVELS, true)).toEqual([null, 'name', 'indicators']);
  });
});

describe('a table whose heads are known', () => {
  test.each([
    [
      ['Kompetents', 'Märkus', 'Tegu'],
      ['name', null, 'indicators'],
    ],
    [
      ['Kompetents', 'Märkus', 'Algaja'],
      ['name', null, 'level:1'],
    ],
  ])('has deeds where they say so: %s', (heads, targets) => {
    const block = table(heads, ['Kuulamine', 'Lubadused'], DEEDS, DEEDS);
    expect(seemsHeaded(block, LEVELS)).toBe(true);
    expect(seemingTargets(block, LEVELS, true)).toEqual(targets);
  });
});

describe('a table without heads', () => {
  test.each([
    [
      'its first row holds a sentence',
      [
        ['Kuulamine', 'Küsib.'],
        ['Lubadused', 'Helistab.'],
        ['Ausus', 'Ütleb.'],
      ],
    ],
    [
      'nobody writes full stops',
      [
        ['Kuulamine', 'Küsib'],
        ['Lubadused', 'Helistab'],
        ['Ausus', 'Ütleb'],
      ],
    ],
    [
      'some do',
      [
        ['Kuulamine', 'Küsib'],
        ['Lubadused', 'Helistab.'],
        ['Ausus', 'Ütleb'],
      ],
    ],
    [
      'one row is below it',
      [
        ['Kuulamine', 'Küsib'],
        ['Lubadused', 'Helistab.'],
      ],
    ],
    [
      'its first row is long',
      [
        ['x'.repeat(60), 'Küsib'],
        ['Lubadused', 'Helistab.'],
        ['Ausus', 'Ütleb.'],
      ],
    ],
    ['there is none', []],
  ] as const)('%s', (_, block) => {
    expect(seemsHeaded(block, LEVELS)).toBe(false);
    expect(seemingTargets(block, LEVELS, false)).toEqual(block.length === 0 ? [] : ['name', 'indicators']);
  });
});
