import { pastedLines, withoutBullet } from './pasted-lines.ts';
import { evened, widthOf, type Block } from './block.ts';
import { blockOfText } from './sheet-text.ts';
import { markdownTableAt, plainWords } from './markdown-table.ts';

/** A stretch of a text: a table, or lines without columns. */
export type PastedPart =
  | { readonly kind: 'table'; readonly block: Block }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** The marks of a heading in Markdown. */
const HEADING = /^#{1,6}\s+/;
/** A quoted cell of more lines than this is a stray quotation mark. */
const LONGEST_CELL = 200;

/** The tables of a text and the lines around them, in order: cells stand between tabs, as spreadsheets write them, or between the bars of Markdown. */
export function pastedParts(text: string): readonly PastedPart[] {
  return writtenParts(text).flatMap((part): readonly PastedPart[] => {
    if (part.kind === 'table') return [part];
    const lines = looseLines(part.lines);
    return lines.length > 0 ? [{ kind: 'lines', lines }] : [];
  });
}

/** The same, with each line as it is written: its marks and how far it is pushed in. */
export function writtenParts(text: string): readonly PastedPart[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v]/);
  const parts: PastedPart[] = [];
  let loose: string[] = [];
  const endLoose = (): void => {
    if (loose.length > 0) parts.push({ kind: 'lines', lines: loose });
    loose = [];
  };
  for (let at = 0; at < lines.length;) {
    const table = markdownTableAt(lines, at) ?? sheetAt(lines, at);
    if (table && widthOf(table.block) > 1) {
      endLoose();
      parts.push({ kind: 'table', block: table.block });
    } else loose.push(...(table ? table.block.map(([cell = '']) => cell) : lines.slice(at, at + 1)));
    at = table?.end ?? at + 1;
  }
  endLoose();
  return parts;
}

function looseLines(lines: readonly string[]): readonly string[] {
  return pastedLines(lines.join('\n').replace(/\t+/g, '\t'))
    .map((line) => plainWords(line.replace(HEADING, '').replace(/\t/g, ' ')).replace(/\n/g, ' '))
    .filter((line) => line !== '');
}

/** The rows with tabs that begin at a line; as lines, where the tabs only follow bullets or push lines in. */
function sheetAt(
  lines: readonly string[],
  start: number,
): { readonly block: Block; readonly end: number } | undefined {
  const rows: string[] = [];
  let hasColumns = false;
  let end = start;
  while (end < lines.length) {
    const next = endOfRow(lines, end);
    const row = lines.slice(end, next).join('\n');
    if (!row.includes('\t')) break;
    rows.push(row);
    hasColumns ||= withoutBullet(row.trim()).includes('\t');
    end = next;
  }
  if (end === start) return undefined;
  // Row by row, so that a stray quotation mark spoils no other row.
  const block = hasColumns ? evened(rows.flatMap((row) => blockOfText(row))) : rows.map((line) => [line]);
  return { block, end };
}

/** The first line after a row: a quoted cell may hold several. */
function endOfRow(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  if (!/(?:^|\t)"/.test(first)) return start + 1;
  let quotes = 0;
  for (let at = start; at < Math.min(lines.length, start + LONGEST_CELL); at++) {
    quotes += (lines[at] ?? '').split('"').length - 1;
    if (quotes % 2 === 0) return at + 1;
  }
  return start + 1;
}
