import { evened, restored, type Block } from '@tegu/interchange/documents';

/** More cells than this in one row or column are a mistake of a page, not a table. */
const MOST_SPANNED = 500;

/** Elements that begin and end a line of their own. */
const OWN_LINE = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TABLE']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'TITLE']);

/** The rows of the tables in a piece of HTML, as text alone; none where it holds no table. */
export function blockOfHtml(html: string): Block {
  const page = new DOMParser().parseFromString(plainTables(html), 'text/html');
  const tables = [...page.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  return evened(tables.flatMap((table) => rowsOfTable(table)));
}

/** The part of a page from its first table to its last, without styles: a strict page would report each of them. */
function plainTables(html: string): string {
  const start = html.search(/<table/i);
  const end = html.toLowerCase().lastIndexOf('</table>');
  return html
    .slice(Math.max(0, start), end < start ? html.length : end + '</table>'.length)
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''));
}

/** The rows of a table. A cell that spans rows or columns says its text in each row, and once in a row. */
export function rowsOfTable(table: HTMLTableElement): Block {
  const rows: string[][] = [];
  [...table.rows].forEach((row, at) => {
    const cells = (rows[at] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      const text = textOfCell(cell);
      const down = Math.min(cell.rowSpan, MOST_SPANNED, table.rows.length - at);
      const across = Math.min(cell.colSpan, MOST_SPANNED);
      for (let r = 0; r < down; r++) {
        const into = (rows[at + r] ??= []);
        for (let c = 0; c < across; c++) into[column + c] = c === 0 ? text : '';
      }
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** The text of a cell; paragraphs and breaks are lines, everything else in it is space. */
function textOfCell(cell: HTMLElement): string {
  const lines = [''];
  const write = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const begin = (): void => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) return write((node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' '));
    if (!(node instanceof Element) || SILENT.has(node.tagName)) return undefined;
    if (node.tagName === 'BR') return void lines.push('');
    const isOwnLine = OWN_LINE.has(node.tagName);
    if (isOwnLine) begin();
    for (const child of node.childNodes) read(child);
    if (isOwnLine) begin();
  };
  for (const child of cell.childNodes) read(child);
  const text = lines.map((line) => line.replace(/ {2,}/g, ' ').trim()).join('\n');
  return restored(text.trim(), 'cell');
}
