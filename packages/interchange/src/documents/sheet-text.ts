import Papa from 'papaparse';
import { evened, type Block } from './block.ts';
import { restored } from './formula-like.ts';

/** The rows and cells of text as spreadsheets copy it: tabs between cells, quotes around cells of several lines. */
export function blockOfText(text: string): Block {
  const ended = text.replace(/\r\n?/g, '\n');
  if (ended === '') return [];
  const body = ended.endsWith('\n') ? ended.slice(0, -1) : ended;
  if (body === '') return [['']];
  const parsed = Papa.parse<string[]>(body, { delimiter: '\t', newline: '\n' });
  // A quotation mark that opens no quoted cell is a letter like any other.
  const rows = parsed.errors.some(({ type }) => type === 'Quotes')
    ? body.split('\n').map((line) => line.split('\t'))
    : parsed.data;
  return evened(rows.map((row) => row.map((cell) => restored(cell, 'text'))));
}
