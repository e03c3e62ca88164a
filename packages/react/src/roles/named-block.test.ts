import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNamedBlock, type NamedBlock, type NamedRecord } from './named-block.ts';

const ROLES: readonly NamedRecord[] = [
  { id: 'role:a', names: ['Müüja', 'Seller'] },
  { id: 'role:b', names: ['Laotöötaja'] },
  { id: 'role:c', names: ['Juht'] },
  { id: 'role:d', names: ['juht'] },
];
const COMPETENCIES: readonly NamedRecord[] = [
  { id: 'competency:a', names: ['Kliendi mõistmine'] },
  { id: 'competency:b', names: ['Kauba väljastamine'] },
];

const read = (...block: string[][]): NamedBlock | undefined => readNamedBlock(block, ROLES, COMPETENCIES);
const ids = (heads: NamedBlock['rows'] = null): readonly (string | null)[] | undefined =>
  heads?.map(({ id }) => id);

describe('a block with names', () => {
  test('is known by its first row and first column, in any order, case and language', () => {
    const block = read(
      ['Kompetents', 'LAOTOOTAJA', 'seller'],
      ['kauba  valjastamine', '3', '1→2'],
      ['Kliendi mõistmine', '', '–'],
    );
    expect(block?.isTurned).toBe(false);
    expect(ids(block?.columns)).toEqual(['role:b', 'role:a']);
    expect(ids(block?.rows)).toEqual(['competency:b', 'competency:a']);
    expect(block?.body).toEqual([
      ['3', '1→2'],
      ['', '–'],
    ]);
  });

  test('may have roles as its rows, and names on one side only', () => {
    expect(read(['', 'Kliendi mõistmine'], ['Müüja', '2'])?.isTurned).toBe(true);
    const above = read(['Müüja', 'Laotöötaja'], ['1', '2']);
    expect([above?.rows, ids(above?.columns), above?.body]).toEqual([
      null,
      ['role:a', 'role:b'],
      [['1', '2']],
    ]);
    const beside = read(['Kliendi mõistmine', '1'], ['Kauba väljastamine', '2']);
    expect([ids(beside?.rows), beside?.columns, beside?.body]).toEqual([
      ['competency:a', 'competency:b'],
      null,
      [['1'], ['2']],
    ]);
  });

  test('tells a name that nobody has from one that several have', () => {
    const block = read(
      ['', 'Müüja', 'Juht', 'Koristaja', 'Seller'],
      ['Kliendi mõistmine', '1', '2', '3', '1'],
    );
    expect(block?.columns).toEqual([
      { text: 'Müüja', id: 'role:a', isAmbiguous: false },
      { text: 'Juht', id: null, isAmbiguous: true },
      { text: 'Koristaja', id: null, isAmbiguous: false },
      { text: 'Seller', id: 'role:a', isAmbiguous: false },
    ]);
  });

  test.each<[string, string[][]]>([
    [
      'levels alone',
      [
        ['1', '2'],
        ['3', '–'],
      ],
    ],
    ['names alone', [['Müüja', 'Laotöötaja']]],
    [
      'few names among other words',
      [
        ['Müüja', 'x', 'y', 'z'],
        ['1', '2', '3', '1'],
      ],
    ],
    [
      'roles on both sides',
      [
        ['', 'Müüja'],
        ['Laotöötaja', '2'],
      ],
    ],
    ['nothing', []],
  ])('is none of %s', (_, block) => {
    expect(read(...block)).toBeUndefined();
  });

  test('any block is read without a fault, and its heads fit its body', () => {
    const cell = fc.oneof(fc.constantFrom('Müüja', 'Kauba väljastamine', '2', ''), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), (block) => {
        const found = readNamedBlock(block, ROLES, COMPETENCIES);
        if (!found) return;
        expect(found.rows === null && found.columns === null).toBe(false);
        if (found.rows) expect(found.body.length).toBe(found.rows.length);
      }),
    );
  });
});
