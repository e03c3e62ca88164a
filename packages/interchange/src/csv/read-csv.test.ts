import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableFault } from '../door/table-fault.ts';
import { HOSTILE_FILES, utf16, utf8 } from './hostile-csv.test-support.ts';
import { readCsv } from './read-csv.ts';

const single = (text: string, letters: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text], (letter) => letters[letter] ?? letter.charCodeAt(0));

const rowsOf = (bytes: Uint8Array | string): readonly (readonly string[])[] | undefined =>
  readCsv(typeof bytes === 'string' ? utf8(bytes) : bytes)[0]?.rows.filter(([first, ...more]) =>
    [first, ...more].some((cell) => cell !== ''),
  );

const TABLE = [
  ['Kompetents', 'Käitumine'],
  ['Kuulamine', 'Küsib, mida vajad'],
];

describe('any usual CSV file', () => {
  test.each([';', ',', '\t', '|'])('is read where %j stands between cells', (sign) => {
    const text = TABLE.map((row) => row.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign));
    expect(rowsOf(text.join('\r\n'))).toEqual(TABLE);
    expect(rowsOf(`sep=${sign}\r\n${text.join('\r\n')}`)).toEqual(TABLE);
  });

  test.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'an old Mac'],
  ])('is read with the line ends %j of %s', (end) => {
    expect(rowsOf(TABLE.map((row) => row.join(';')).join(end))).toEqual(TABLE);
    expect(readCsv(utf8(`"a${end}b";c${end}"d";e`))[0]?.rows).toEqual([
      ['a\nb', 'c'],
      ['d', 'e'],
    ]);
  });

  test('is read with line ends of all kinds', () => {
    expect(rowsOf('a;b\r\nc;d\ne;f\rg;h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
    const lines = Array.from({ length: 60_000 }, (_, i) => `${i};x`);
    expect(rowsOf(lines.join('\r\n'))).toEqual(lines.map((line) => line.split(';')));
  });

  const text = 'Žanr;Šokk\r\nõäöü;ÕÄÖÜ\r\n';
  const same = { õ: 0xf5, ä: 0xe4, ö: 0xf6, ü: 0xfc, Õ: 0xd5, Ä: 0xc4, Ö: 0xd6, Ü: 0xdc, å: 0xe5 };
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 of Excel', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 the other way round', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 without a mark', utf16(text, false)],
    ['UTF-16 the other way round without a mark', utf16(text, true)],
    ['windows-1257', single(text, { ...same, Ž: 0xde, Š: 0xd0 })],
    ['windows-1252', single(text, { ...same, Ž: 0x8e, Š: 0x8a })],
  ])('is read in %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([
      ['Žanr', 'Šokk'],
      ['õäöü', 'ÕÄÖÜ'],
    ]);
  });

  test('may have a column by itself, with the signs of its sentences', () => {
    expect(rowsOf('Tegu\nKüsib, kuulab\nAitab')).toEqual([['Tegu'], ['Küsib', ' kuulab'], ['Aitab']]);
    expect(rowsOf('Tegu\nKüsib\nAitab')).toEqual([['Tegu'], ['Küsib'], ['Aitab']]);
  });

  test('keeps what a spreadsheet would take for a number or a day', () => {
    expect(rowsOf('a;b;c\n01.10;1E5;00123')).toEqual([
      ['a', 'b', 'c'],
      ['01.10', '1E5', '00123'],
    ]);
  });

  test('keeps rows that are longer or shorter than the heads', () => {
    expect(rowsOf('a;b\nc;d;e\nf')).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
  });

  test('has heads of any name, and they touch no prototype', () => {
    expect(rowsOf('__proto__;constructor\npolluted;1\ntoString;2')).toEqual([
      ['__proto__', 'constructor'],
      ['polluted', '1'],
      ['toString', '2'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('tells for each sheet on which line it begins', () => {
    const grids = readCsv(utf8('sep=;\n## Üks\na;b\n"c\nd";e\n\n## Kaks\nf;g\n'));
    expect(grids.map(({ name, firstLine }) => [name, firstLine])).toEqual([
      ['Üks', 3],
      ['Kaks', 8],
    ]);
    expect(readCsv(utf8('a;b'), 'fail')).toEqual([{ name: 'fail', firstLine: 1, rows: [['a', 'b']] }]);
  });
});

describe('a CSV file that is none, or too much', () => {
  test.each(HOSTILE_FILES)('is refused: %s', (_, make, expected) => {
    const bytes = make();
    const given = typeof bytes === 'string' ? utf8(bytes) : bytes;
    let fault: unknown;
    try {
      readCsv(given);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(TableFault);
    expect(fault).toMatchObject({ code: expect.stringMatching(/./) as string, ...expected });
  });

  test('is read or refused, whatever bytes it has', () => {
    const signs = fc.constantFrom(...'";,\t|\n\r=\'#x\0õ', '## A', 'sep=;', '\uFEFF', '""');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(signs, { maxLength: 60 }).map((all) => utf8(all.join(''))),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        try {
          for (const { rows } of readCsv(given)) expect(rows.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(TableFault);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
