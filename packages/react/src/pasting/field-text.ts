import { evened, type Block } from '@tegu/interchange/documents';
import Papa from 'papaparse';
import {
  LINES,
  LIST,
  LONGEST_HTML,
  ownText,
  pageOf,
  rowsPasted,
  withoutAsides,
} from '../competencies/rows-pasted.ts';
import { isOwnCells } from './clipboard-block.ts';
import type { ClipboardTexts } from './clipboard-texts.ts';
import { rowsOfTable } from './table-text.ts';

/**
 * What a field of plain text takes of what was copied as a page, so that its tables and lists are read out of the field again:
 * tables with tabs between their cells, a line for each item of a list, and all that stands around them. Null where the plain
 * text says it.
 */
export function fieldTextOf(clipboard: ClipboardTexts): string | null {
  const { html } = clipboard;
  if (html === '' || html.length > LONGEST_HTML || isOwnCells(clipboard)) return null;
  const body = pageOf(html);
  const tables = new Set(
    [...body.querySelectorAll('table')].filter((table) => hasColumns(table) && !isWithin(table)),
  );
  if (tables.size === 0)
    return body.querySelector(LIST) ? rowsPasted(clipboard).map(oneLine).join('\n') : null;
  withoutAsides(body);
  const pieces: string[] = [];
  for (const part of [body, ...body.querySelectorAll<HTMLElement>(`${LINES}, table, caption`)]) {
    if (part instanceof HTMLTableElement && tables.has(part))
      pieces.push('', textOfRows(evened(rowsOfTable(part))), '');
    else if (part.localName === 'caption' || !isWithin(part)) pieces.push(oneLine(ownText(part)));
  }
  return pieces
    .filter((piece, i) => piece !== '' || pieces[i - 1] !== '')
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function hasColumns(table: HTMLTableElement): boolean {
  return [...table.rows].some(({ cells }) => cells.length > 1);
}

/** Whether something stands in a table of columns: that is read cell by cell. */
function isWithin(part: Element): boolean {
  for (let table = part.parentElement?.closest('table'); table; table = table.parentElement?.closest('table'))
    if (hasColumns(table)) return true;
  return false;
}

/** Rows with tabs between their cells. They stay on this page, so that no formula need be made harmless. */
function textOfRows(block: Block): string {
  // Reading takes one apostrophe off such a cell, for that is how spreadsheets mark a text.
  const cells = block.map((row) => row.map((cell) => (/^'+[=+\-@]/.test(cell) ? `'${cell}` : cell)));
  return Papa.unparse(cells, { delimiter: '\t', newline: '\n' });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
