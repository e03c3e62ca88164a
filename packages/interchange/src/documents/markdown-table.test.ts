import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownTableAt, plainWords } from './markdown-table.ts';

const read = (text: string, start = 0) => markdownTableAt(text.split('\n'), start);

describe('a Markdown table', () => {
  test('is heads, a line of dashes and rows', () => {
    expect(read('| Nimi | Tegu |\n| --- | :--: |\n| Kuulamine | Küsib. |\n| | Kordab. |\n\nMuu')).toEqual({
      block: [
        ['Nimi', 'Tegu'],
        ['Kuulamine', 'Küsib.'],
        ['', 'Kordab.'],
      ],
      end: 4,
    });
  });

  test('may leave out the bars at both ends', () => {
    expect(read('Nimi | Tegu\n--- | ---:\nKuulamine | Küsib.\nMuu')).toEqual({
      block: [
        ['Nimi', 'Tegu'],
        ['Kuulamine', 'Küsib.'],
      ],
      end: 3,
    });
    expect(read('| Nimi | Tegu\n|---|---\n| Kuulamine | Küsib.')?.block).toHaveLength(2);
  });

  test('may leave out the dashes where each row has its bars', () => {
    expect(read('| Nimi | Tegu |\n| Kuulamine | Küsib. |\nnii | naa')).toEqual({
      block: [
        ['Nimi', 'Tegu'],
        ['Kuulamine', 'Küsib.'],
      ],
      end: 2,
    });
  });

  test('keeps bars that are escaped, and cells beyond the heads', () => {
    expect(read('| a | b |\n| - | - |\n| x \\| y | \\\\| z | w |')?.block).toEqual([
      ['a', 'b', '', ''],
      ['x | y', '\\', 'z', 'w'],
    ]);
  });

  test('says its words without marks; breaks are lines', () => {
    expect(read('| **Algaja:** teab *kõike* | 2 * 3 * 4<br>5\\*6<br/>snake_case |')?.block).toEqual([
      ['Algaja: teab kõike', '2 * 3 * 4\n5*6\nsnake_case'],
    ]);
  });

  test('is none where bars stand in a sentence, or dashes do not fit the heads', () => {
    expect(read('Küsib | kordab')).toBeUndefined();
    expect(read('Nimi | Tegu\n---')).toBeUndefined();
    expect(read('Küsib.\n---')).toBeUndefined();
    expect(read('|')).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  test('begins where it is looked for', () => {
    const text = 'Rühm 1\n| a | b |\n|---|---|\n| c | d |';
    expect(read(text)).toBeUndefined();
    expect(read(text, 1)).toMatchObject({ end: 4 });
  });

  test('comes back cell by cell, whatever its words are', () => {
    const words = fc.stringMatching(/^[a-zõäöü|\\.,:;()]{0,12}$/).map((text) => text.trim());
    const rows = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 5 });
    const line = (row: readonly string[]): string =>
      `| ${row.map((cell) => cell.replace(/[\\|.,:;()]/g, '\\$&')).join(' | ')} |`;
    fc.assert(
      fc.property(rows, (block) => {
        const text = [line(['a', 'b', 'c']), '|---|---|---|', ...block.map(line)].join('\n');
        expect(read(text)?.block).toEqual([['a', 'b', 'c'], ...block]);
      }),
    );
  });

  test('is read in time that grows with the text only', () => {
    const took = (sign: string): number => {
      const start = performance.now();
      plainWords(sign.repeat(100_000 / sign.length));
      return performance.now() - start;
    };
    for (const sign of ['*', '**', '*a ', '__a', '\\', '|', '* *', '<br'])
      expect(took(sign), sign).toBeLessThan(1000);
  });
});
