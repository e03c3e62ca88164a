import type { TableFault } from '../door/table-fault.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};

const cut = '## Rollid\nNimi;Kirjeldus\nMüüja;"Aitab';

/** CSV files that are none, or too much, each with what is to be told of it. */
export const HOSTILE_FILES: readonly (readonly [
  what: string,
  make: () => Uint8Array | string,
  fault: Partial<TableFault>,
])[] = [
  ['an empty file', () => '', { code: 'empty' }],
  ['a mark alone', () => '\uFEFF', { code: 'empty' }],
  ['spaces between signs', () => ';;;\n;;;\n', { code: 'empty' }],
  ['the name of a sheet alone', () => '## Rollid\n\n', { code: 'empty' }],
  ['lines with nothing', () => '\n'.repeat(1000), { code: 'empty' }],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), {}],
  ['an Excel file by this name', () => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), {}],
  ['letters with a 0 among them', () => 'a;b\nc\0;d', { code: 'not-this-format' }],
  ['a cell that is never closed', () => 'a;b\n"c;d\ne;f', { code: 'damaged', place: { row: 2 } }],
  ['a sheet that is cut short', () => cut, { code: 'damaged', place: { sheet: 'Rollid', row: 2 } }],
  ['letters behind a closed cell', () => 'a;b\n"c"d;e\n', { code: 'damaged', place: { row: 2 } }],
  ['quotes between quotes', () => `a;b\n${'"x"y;'.repeat(50)}\n`, { code: 'damaged', place: { row: 2 } }],
  ['1,001 columns', () => `${'a;'.repeat(1_001)}\n`, { code: 'too-many', place: { row: 1 } }],
  ['10,000 columns', () => `a;b\n${'x;'.repeat(10_000)}\n`, { code: 'too-many', place: { row: 2 } }],
  ['millions of columns', () => ';'.repeat(11_000_000), { code: 'too-many', place: { row: 1, column: 1 } }],
  [
    '200,001 rows',
    () => 'a;b\n'.repeat(200_001),
    { values: { what: 'rows', count: 200_002, limit: 200_000 } },
  ],
  ['millions of lines', () => '\n'.repeat(11_000_000), { code: 'too-many' }],
  ['millions of old lines', () => '\r'.repeat(11_000_000), { code: 'too-many' }],
  ['millions of cells', () => `${'a;'.repeat(600)}\n`.repeat(7_000), { code: 'too-many' }],
  ['a cell without an end', () => `a;b\nc;"${'x'.repeat(140_000)}"`, { place: { row: 2, column: 2 } }],
  ['a line without an end', () => 'x'.repeat(5_000_000), { code: 'too-many' }],
  ['a quote at the head of it all', () => `"${'a;b\n'.repeat(1_000_000)}`, { code: 'too-many' }],
  ['doubled quotes without an end', () => `"${'""'.repeat(5_000_000)}`, { code: 'too-many' }],
  ['millions of stray quotes', () => '"a'.repeat(5_500_000), { code: 'damaged' }],
  ['more than is read at all', () => new Uint8Array(12_000_001).fill(97), { code: 'too-large' }],
  ['half a letter of UTF-16', () => Uint8Array.from([0xff, 0xfe, 0x61]), { code: 'not-text' }],
  ['halves of letters in UTF-16', () => utf16('\uFEFFa;\ud800b', false), { code: 'not-text' }],
];
