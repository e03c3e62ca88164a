import { expect, test } from 'vitest';
import { TableFault } from '../door/table-fault.ts';
import { MOST_MEMORY, peakOf } from '../testing/peak-memory.ts';
import { partsOf, sheetXml, zipped } from './made-xlsx.test-support.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeXlsx } from './write-xlsx.ts';

const SCRIPT = new URL('../testing/xlsx-peak.ts', import.meta.url);
const TIMEOUT = 60_000;
const COLUMNS = [...'ABCDEFGHIJKLMNOPQRST'];

const numbered = (count: number, make: (row: number) => string): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${make(i + 1)}</row>`).join('');
const dense = (count: number, cell: (column: string, row: number) => string): string =>
  numbered(count, (row) => COLUMNS.map((column) => cell(column, row)).join(''));
const sheet = (rows: string): Uint8Array => zipped(partsOf(sheetXml(rows)));

/** A file of our own: each text stands once among the shared ones. */
function ours(): Promise<Uint8Array> {
  const columns = COLUMNS.slice(0, 10).map((head) => ({ head, width: 20 }));
  const rows = Array.from({ length: 14_000 }, (_, row) => columns.map(({ head }) => `Küsib ${row} ${head}`));
  return writeXlsx({ title: '', language: 'et', sheets: [{ name: 'Leht', columns, rows }] });
}

/** A little less than what is read at most. */
const LARGEST: readonly (readonly [what: string, make: () => Uint8Array | Promise<Uint8Array>])[] = [
  [
    'texts within their cells',
    () =>
      sheet(dense(8_500, (c, r) => `<c r="${c}${r}" t="inlineStr"><is><t>Küsib kliendilt ${r}</t></is></c>`)),
  ],
  ['numbers', () => sheet(dense(21_500, (c, r) => `<c r="${c}${r}"><v>1</v></c>`))],
  ['a cell at the end of each row', () => sheet(numbered(49_900, (r) => `<c r="T${r}"><v>1</v></c>`))],
  ['shared texts', ours],
];
/** A process for each takes a while: in the short run the worst stands for all. */
const SEEN = process.env['TEGU_LONG_TESTS'] === '1' ? LARGEST : LARGEST.slice(0, 1);

test.each(SEEN)('the largest file is read in 256 MB: %s', { timeout: TIMEOUT }, async (_, make) => {
  const bytes = await make();
  expect(await readXlsx(bytes)).toHaveLength(1);
  expect(await peakOf(SCRIPT, bytes)).toBeLessThan(MOST_MEMORY);
});

test('those that are refused take no more', { timeout: TIMEOUT }, async () => {
  const far = sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  const sparse = sheet(numbered(199_000, () => '') + '<row r="199999"><c r="T199999"><v>1</v></c></row>');
  const bomb = zipped(partsOf('', { 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) }));
  for (const bytes of [far, sparse, bomb]) await expect(readXlsx(bytes)).rejects.toThrow(TableFault);
  expect(await peakOf(SCRIPT, far, sparse, bomb)).toBeLessThan(MOST_MEMORY);
});
