import { evened, type Block } from './block.ts';

/** A table that stands in the lines of a text. */
interface FoundTable {
  readonly block: Block;
  /** The first line after it. */
  readonly end: number;
}

/** `---`, `:--`, `:-:`: what parts the heads from the rows. */
const RULE = /^:?-+:?$/;
/** A sign that stands for itself because of the stroke before it. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const BREAK = /<br ?\/?>/gi;
/** Words written bold or slanted; the marks themselves say nothing. */
const BOLD = /\*\*([^*\n]+)\*\*|__([^_\n]+)__/g;
const SLANTED = /(?<![\p{L}\p{N}*\\])\*([^*\s\\][^*\n\\]*)\*(?![\p{L}\p{N}*])/gu;

/**
 * The Markdown table that begins at a line: heads, a line of dashes, rows. Bars at both ends may be left out where there are
 * dashes, and the dashes where each row has its bars at both ends.
 */
export function markdownTableAt(lines: readonly string[], start: number): FoundTable | undefined {
  const heads = cellsOf(lines[start] ?? '');
  if (!heads) return undefined;
  const rule = cellsOf(lines[start + 1] ?? '');
  const isRuled = rule?.every((cell) => RULE.test(cell)) === true && rule.length === heads.length;
  const isRow = (line: string): boolean => (isRuled ? cellsOf(line) !== undefined : isClosed(line));
  if (!isRuled && !(isClosed(lines[start] ?? '') && heads.length > 1)) return undefined;
  const block = [heads];
  let end = start + (isRuled ? 2 : 1);
  for (; end < lines.length && isRow(lines[end] ?? ''); end++) block.push(cellsOf(lines[end] ?? '') ?? []);
  return { block: evened(block.map((row) => row.map(plainWords))), end };
}

/** The words of a line or cell of Markdown without the marks that make them bold or slanted. */
export function plainWords(text: string): string {
  return text
    .replace(BREAK, '\n')
    .replace(BOLD, '$1$2')
    .replace(SLANTED, '$1')
    .replace(ESCAPED, '$1')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The cells between the bars of a line; undefined where it has none. */
function cellsOf(line: string): readonly string[] | undefined {
  if (!line.includes('|')) return undefined;
  const cells = [''];
  let isEscaped = false;
  for (const sign of line.trim()) {
    if (sign === '|' && !isEscaped) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${sign}`);
    isEscaped = sign === '\\' && !isEscaped;
  }
  if (cells.length === 1) return undefined;
  const trimmed = cells.map((cell) => cell.trim());
  const from = trimmed[0] === '' ? 1 : 0;
  const to = trimmed.length > from + 1 && trimmed.at(-1) === '' ? -1 : undefined;
  return trimmed.slice(from, to);
}

/** Whether a line begins and ends with a bar, with something between. */
function isClosed(line: string): boolean {
  const bare = line.trim();
  return bare.length > 2 && bare.startsWith('|') && bare.endsWith('|') && !bare.endsWith('\\|');
}
