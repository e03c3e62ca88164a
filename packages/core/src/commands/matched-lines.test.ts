import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedLines } from './matched-lines.ts';

const records = (...lines: string[]) => lines.map((line, i) => ({ id: `indicator:${i}`, line }));
/** The number of the record that each line comes from; null for a new one. */
const from = (before: readonly string[], lines: readonly string[]): (number | null)[] =>
  matchedLines(records(...before), lines).map(({ id }) => (id === null ? null : Number(id.split(':')[1])));

describe('matched lines', () => {
  const deeds = ['Küsib enne üle.', 'Kordab kuuldut.', 'Ütleb tähtaja.'];

  it('keep the records of lines that stay, wherever they stand', () => {
    expect(from(deeds, deeds)).toEqual([0, 1, 2]);
    expect(from(deeds, ['Ütleb tähtaja.', 'Küsib enne üle.', 'Kordab kuuldut.'])).toEqual([2, 0, 1]);
    expect(
      matchedLines(records(...deeds), [deeds[2] ?? '', deeds[0] ?? '', deeds[1] ?? ''])[0]?.isMoved,
    ).toBe(true);
  });

  it('edit the record in whose place a changed line stands', () => {
    expect(from(deeds, ['Küsib enne üle.', 'Kordab kuuldu üle.', 'Ütleb tähtaja.'])).toEqual([0, 1, 2]);
    expect(from(deeds, ['Midagi muud.', 'Kordab kuuldut.', 'Ütleb tähtaja.'])).toEqual([0, 1, 2]);
  });

  it('make new ones for lines that are put between, and leave out those that go', () => {
    expect(from(deeds, ['Küsib enne üle.', 'Kuulab.', 'Kordab kuuldut.', 'Ütleb tähtaja.'])).toEqual([
      0,
      null,
      1,
      2,
    ]);
    expect(from(deeds, ['Küsib enne üle.', 'Ütleb tähtaja.'])).toEqual([0, 2]);
    expect(from(deeds, [])).toEqual([]);
    expect(from([], ['Kuulab.'])).toEqual([null]);
  });

  it('tell a changed line from one that has gone by the words they share', () => {
    expect(from(deeds, ['Kordab kuuldut kliendile.'])).toEqual([1]);
    expect(from(deeds, ['Kordab kliendile kuuldut.', 'Ütleb kliendile tähtaja.'])).toEqual([1, 2]);
  });

  it('give each record to one line at most, and lose no line', () => {
    const line = fc.constantFrom('a', 'b', 'a b', 'b c', 'c');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (before, lines) => {
        const matched = matchedLines(records(...before), lines);
        expect(matched.map((each) => each.line)).toEqual(lines);
        const ids = matched.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const staying = matched.filter(({ isMoved }) => !isMoved).flatMap(({ id }) => id ?? []);
        expect(staying).toEqual([...staying].sort());
      }),
    );
  });

  it('take a thousand lines over a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `Tegu ${i}`);
    expect(from(many, many)).toEqual(many.map((_, i) => i));
  });
});
