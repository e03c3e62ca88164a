import { expect, test } from 'vitest';
import { MOST_MEMORY, peakOf } from '../testing/peak-memory.ts';
import { docxOf, p, run, table } from './docx.test-support.ts';
import { HOSTILE_DOCUMENTS } from './hostile-documents.test-support.ts';
import { readDocument } from './read-document.ts';

const SCRIPT = new URL('../testing/document-peak.ts', import.meta.url);
const TIMEOUT = 60_000;

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const rows = Array.from({ length: 580 }, () => Array<string>(10).fill('Küsib.'));
const framed = (depth: number): string =>
  '<w:sdt><w:sdtContent>'.repeat(depth) + p('a') + '</w:sdtContent></w:sdt>'.repeat(depth);

const WELL_MADE: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ['paragraphs', () => docxOf(p('Küsib, mida vajad.').repeat(7_900))],
  ['bold runs in one paragraph', () => docxOf(p(run('Küsib', '<w:b/>').repeat(5_900)))],
  ['long paragraphs', () => docxOf(p('Küsib š '.repeat(150)).repeat(5_500))],
  ['one sentence', () => docxOf(p('Küsib š '.repeat(890_000)))],
  ['a table', () => docxOf(table(rows))],
  ['content controls in each other', () => docxOf(framed(190).repeat(60))],
  ['lines of text', () => text('a\n'.repeat(490_000))],
  ['lines of a table', () => text('|\n'.repeat(490_000))],
  ['a table of text in one line', () => text('|'.repeat(990_000))],
];

/** A process for each takes a while: in the short run some of them stand for all. */
const isLong = process.env['TEGU_LONG_TESTS'] === '1';
const some = (_: unknown, i: number): boolean => isLong || i % 3 === 0;

test.each(WELL_MADE.filter(some))(
  'the largest document is read in 256 MB: %s',
  { timeout: TIMEOUT },
  async (_, make) => {
    const bytes = make();
    expect((await readDocument(bytes, 'mudel.docx')).blocks.length).toBeGreaterThan(0);
    expect(await peakOf(SCRIPT, bytes)).toBeLessThan(MOST_MEMORY);
  },
);

test('those that are refused take no more', { timeout: TIMEOUT }, async () => {
  expect(await peakOf(SCRIPT, ...HOSTILE_DOCUMENTS.map(([, make]) => make()))).toBeLessThan(MOST_MEMORY);
});
