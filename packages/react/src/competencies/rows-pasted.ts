import { pastedLines, withoutBullet } from '@tegu/interchange/documents';
import type { ClipboardTexts } from '../pasting/clipboard-texts.ts';

/** Longer than any list that somebody writes by hand: what is longer is read as plain lines. */
export const LONGEST_HTML = 2_000_000;

/** An item of a list, as it is anywhere and in Word. */
export const LIST = 'li, p[data-style*="mso-list"], p[class*="MsoList"]';

/** What stands in a line of its own. */
export const LINES = 'li, p, h1, h2, h3, h4, h5, h6, td, th, div, dd, dt, blockquote';

/**
 * The rows that what is on the clipboard makes: one for each item of a list, cell of a column or line of a text. Lists and
 * columns are read from the page that Word, Docs or Excel put beside the text, where bullets and line breaks within an item
 * are told apart from the words; where that says less than the text does, the text is read.
 */
export function rowsPasted({ text, html }: ClipboardTexts): readonly string[] {
  const lines = pastedLines(text).map((line) => line.replace(/\t/g, ' '));
  if (html === '' || html.length > LONGEST_HTML) return lines;
  const rows = rowsOfPage(html);
  return rows.length > 0 && letters(rows) >= letters(lines) ? rows : lines;
}

/** Whether what is on the clipboard is a block of several columns: no list of rows, though Word puts a tab after each bullet. */
export function isSheet({ text, html }: ClipboardTexts): boolean {
  if (html !== '' && html.length <= LONGEST_HTML) {
    const body = pageOf(html);
    if (body.querySelector('td + td, td + th, th + td, th + th')) return true;
    if (body.querySelector(LIST)) return false;
  }
  const lines = pastedLines(text);
  return lines.length > 0 && lines.every((line) => line.includes('\t'));
}

/** The lines of a page that holds a list or a table of one column; of any other page none. */
function rowsOfPage(html: string): readonly string[] {
  const body = pageOf(html);
  const isList = body.querySelector(LIST) !== null;
  if (!isList && !isOneColumn(body)) return [];
  withoutAsides(body);
  const blocks = [...body.querySelectorAll(LINES)];
  return blocks.map((block) => withoutBullet(ownText(block))).filter((text) => text !== '');
}

/**
 * The body of a page, made so that it runs nothing and loads nothing. Its styles stand in `data-style`: a strict page
 * would report each of them.
 */
export function pageOf(html: string): HTMLElement {
  const plain = html
    .slice(Math.max(0, html.search(/<body/i)))
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  return new DOMParser().parseFromString(plain, 'text/html').body;
}

/** Takes out what is not read: styles, and the bullets that Word writes as words. */
export function withoutAsides(body: HTMLElement): void {
  for (const aside of body.querySelectorAll('style, script, title')) aside.remove();
  for (const mark of body.querySelectorAll('span[data-style*="mso-list"]'))
    if (/mso-list:\s*ignore/i.test(mark.getAttribute('data-style') ?? '')) mark.remove();
}

function isOneColumn(body: HTMLElement): boolean {
  const rows = [...body.querySelectorAll('tr')];
  return rows.length > 0 && rows.every((row) => row.querySelectorAll('td, th').length === 1);
}

/** The words of a block that stand in no block within it, on one line but for the breaks that were made by hand. */
export function ownText(block: Element): string {
  let text = '';
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node instanceof Element && node.localName === 'br') text += '\n';
    else if (node instanceof Element && !node.matches(`${LINES}, ul, ol, table`))
      node.childNodes.forEach(read);
  };
  block.childNodes.forEach(read);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim();
}

function letters(rows: readonly string[]): number {
  return rows.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
}
