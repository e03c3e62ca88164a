import { expect, test } from 'vitest';
import { MOST_MEMORY, peakOf } from '../testing/peak-memory.ts';
import { HOSTILE_FILES, utf16, utf8 } from './hostile-csv.test-support.ts';
import { readCsv } from './read-csv.ts';

const SCRIPT = new URL('../testing/csv-peak.ts', import.meta.url);
/** A little less than what is read at most. */
const LARGEST = 11_900_000;
/** Smaller ones take no more than Node itself. */
const LARGE = 500_000;
const TIMEOUT = 60_000;

const filled = (row: string): string => row.repeat(Math.floor(LARGEST / utf8(row).length));
const wide = (cell: string): string => `${Array<string>(20).fill(cell).join(';')}\n`;

const WELL_MADE: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ['two million cells', () => utf8(wide('abc').repeat(99_000))],
  ['two hundred thousand rows', () => utf8(`a${';'.repeat(9)}\n`.repeat(199_000))],
  ['mixed line ends', () => utf8(filled(`Šokk;${'x'.repeat(120)}\nKuulamine;;\r\n`))],
  ['a smaller file in one piece', () => utf8(`"${'a""'.repeat(30_000)}";b\n`.repeat(64))],
  [
    'as many cells in few lines, in one piece',
    () => utf8(`${Array<string>(120).fill('ab').join(';')}\n`.repeat(16_600)),
  ],
  ['UTF-16', () => utf16(`\uFEFF${`Kuulamine;${'x'.repeat(60)}\n`.repeat(82_000)}`, false)],
  [
    'a page of Windows with old line ends',
    () => utf8(filled(`K;${'x'.repeat(110)}\r`)).map((byte) => (byte === 0x4b ? 0xe4 : byte)),
  ],
  ['doubled quotes', () => utf8(filled(`"${'a""'.repeat(30_000)}";b\n`))],
  [
    'what looks like formulas, and cells of several lines',
    () => utf8(filled(`'=${'x'.repeat(70)};"a\r\nb"\n`)),
  ],
];

/** A process for each takes a while: in the short run some of them stand for all. */
const isLong = process.env['TEGU_LONG_TESTS'] === '1';
const some = (_: unknown, i: number): boolean => isLong || i % 3 === 0;

test.each(WELL_MADE.filter(some))(
  'the largest file is read in 256 MB: %s',
  { timeout: TIMEOUT },
  async (_, make) => {
    const bytes = make();
    expect(readCsv(bytes)).toHaveLength(1);
    expect(await peakOf(SCRIPT, bytes)).toBeLessThan(MOST_MEMORY);
  },
);

test.each(
  HOSTILE_FILES.map(([what, make]) => [what, bytesOf(make())] as const)
    .filter(([, { length }]) => length > LARGE)
    .filter(some),
)('one that is refused takes no more: %s', { timeout: TIMEOUT }, async (_, bytes) => {
  expect(await peakOf(SCRIPT, bytes)).toBeLessThan(MOST_MEMORY);
});

function bytesOf(made: Uint8Array | string): Uint8Array {
  return typeof made === 'string' ? utf8(made) : made;
}
