import Papa, { type ParseResult } from 'papaparse';
import { TableFault } from '../door/table-fault.ts';
import { isSpoken } from '../workbook/spoken-text.ts';
import type { Grid } from '../workbook/workbook.ts';
import { decodedText } from './decoded-text.ts';
import { delimiterOf } from './delimiter.ts';
import { evenLines, hasMoreLines } from './line-ends.ts';
import { RowGrids } from './row-grids.ts';

const FORMAT = '.csv';
const MOST_BYTES = 12_000_000;

/** So many letters are parsed at once: what is wrong with a file is found before all of it lies in memory as cells. */
const STRETCH = 400_000;
/** A file of up to three times as many is in memory anyway, and is parsed faster in fewer pieces. */
const LONG_STRETCH = 2_000_000;
/** With so few lines it is parsed in one piece: what takes room is not the letters but the rows. */
const FEW_LINES = 50_000;

/** A first line with which spreadsheets are told what stands between cells. */
const SEPARATOR = /^"?sep=(.)"?(?:\r\n?|\n)/iu;

/**
 * The tables of a CSV file: what stands between cells, its encoding and its line ends are found out. Sheets that stand one below
 * the other come back by their names, with the rows that they have there and the line of the file where they begin. Throws
 * TableFault; then nothing was read.
 */
export function readCsv(bytes: Uint8Array, name: string = ''): readonly Grid[] {
  if (bytes.length > MOST_BYTES) throw new TableFault('too-large', { size: bytes.length, limit: MOST_BYTES });
  const text = decodedText(bytes, FORMAT);
  const told = SEPARATOR.exec(text);
  const { text: body, lineEnd } = evenLines(told ? text.slice(told[0].length) : text);
  const rows = new RowGrids(name, told ? 2 : 1, {
    isSpoken: isSpoken(body),
    isQuoted: body.includes('"'),
  });
  const stretch = stretchOf(body);
  Papa.parse<string[]>(body, {
    delimiter: told?.[1] ?? delimiterOf(body, lineEnd),
    newline: lineEnd,
    chunkSize: stretch,
    chunk: ({ data, errors }: ParseResult<string[]>) => {
      const quotes = errors.find(({ type }) => type === 'Quotes');
      rows.add(quotes ? data.slice(0, quotes.row) : data);
      if (quotes) throw new TableFault('damaged', {}, rows.next);
      if (data.length === 0 && body.length > stretch) throw rows.endless(stretch);
    },
    // The library's types ask for it beside chunks.
    complete: () => undefined,
  });
  return rows.grids();
}

/** How many letters of a text are parsed at once. */
function stretchOf(text: string): number {
  if (text.length > 3 * LONG_STRETCH) return STRETCH;
  return hasMoreLines(text, FEW_LINES) ? LONG_STRETCH : Math.max(1, text.length);
}
