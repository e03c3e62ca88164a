import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableFault } from '../door/table-fault.ts';
import { readCsv } from './read-csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};
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

const cut = '## Rollid\nNimi;Kirjeldus\nMüüja;"Aitab';

describe('a CSV file that is none, or too much', () => {
  test.each<[string, Uint8Array | string, Partial<TableFault>]>([
    ['an empty file', '', { code: 'empty' }],
    ['a mark alone', '\uFEFF', { code: 'empty' }],
    ['spaces between signs', ';;;\n;;;\n', { code: 'empty' }],
    ['the name of a sheet alone', '## Rollid\n\n', { code: 'empty' }],
    ['lines with nothing', '\n'.repeat(1000), { code: 'empty' }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), {}],
    ['an Excel file by this name', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), {}],
    ['letters with a 0 among them', 'a;b\nc\0;d', { code: 'not-this-format' }],
    ['a cell that is never closed', 'a;b\n"c;d\ne;f', { code: 'damaged', place: { row: 2 } }],
    ['a sheet that is cut short', cut, { code: 'damaged', place: { sheet: 'Rollid', row: 2 } }],
    ['letters behind a closed cell', 'a;b\n"c"d;e\n', { code: 'damaged', place: { row: 2 } }],
    ['quotes between quotes', `a;b\n${'"x"y;'.repeat(50)}\n`, { code: 'damaged', place: { row: 2 } }],
    ['1,001 columns', `${'a;'.repeat(1_001)}\n`, { code: 'too-many', place: { row: 1 } }],
    ['10,000 columns', `a;b\n${'x;'.repeat(10_000)}\n`, { code: 'too-many', place: { row: 2 } }],
    ['millions of columns', ';'.repeat(20_000_000), { code: 'too-many', place: { row: 1, column: 1 } }],
    ['200,001 rows', 'a;b\n'.repeat(200_001), { values: { what: 'rows', count: 200_002, limit: 200_000 } }],
    ['millions of lines', '\n'.repeat(20_000_000), { code: 'too-many' }],
    ['millions of old lines', '\r'.repeat(5_000_000), { code: 'too-many' }],
    ['millions of cells', `${'a;'.repeat(600)}\n`.repeat(7_000), { code: 'too-many' }],
    ['a cell without an end', `a;b\nc;"${'x'.repeat(140_000)}"`, { place: { row: 2, column: 2 } }],
    ['a line without an end', 'x'.repeat(5_000_000), { code: 'too-many' }],
    ['a quote at the head of it all', `"${'a;b\n'.repeat(1_000_000)}`, { code: 'too-many' }],
    ['doubled quotes without an end', `"${'""'.repeat(5_000_000)}`, { code: 'too-many' }],
    ['millions of stray quotes', '"a'.repeat(10_000_000), { code: 'damaged' }],
    ['more than is read at all', new Uint8Array(32_000_001).fill(97), { code: 'too-large' }],
    ['half a letter of UTF-16', Uint8Array.from([0xff, 0xfe, 0x61]), { code: 'not-text' }],
    ['halves of letters in UTF-16', utf16('\uFEFFa;\ud800b', false), { code: 'not-text' }],
  ])('is refused: %s', (_, bytes, expected) => {
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
