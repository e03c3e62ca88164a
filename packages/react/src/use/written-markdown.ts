import { escapeMarkdown } from '@tegu/core';

/** What is there for the screen only: a level that stands in the head of its column too, drawings, buttons. */
const LEFT_OUT: ReadonlySet<string> = new Set(['button', 'svg']);
const HEADING = /^h([1-6])$/;
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'article',
    'header',
    'section',
    'div',
    'p',
    'ul',
    'ol',
    'li',
    'table',
    'blockquote',
    'figure',
    'figcaption',
  ],
  ...['h1', 'h2', 'h3', 'h4'],
]);
/** What stands around words that are marked. */
const MARKS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['strong', ['**', '**']],
  ['b', ['**', '**']],
  ['ins', ['**', '**']],
  ['em', ['*', '*']],
  ['del', ['~~', '~~']],
  ['small', ['(', ')']],
]);

/** A document of the editor as Markdown: headings, lists and tables stay what they are, and texts show letter by letter. */
export function writtenMarkdown(document: Element): string {
  return `${blocksOf(document).join('\n\n')}\n`;
}

function blocksOf(element: Element): readonly string[] {
  if (isLeftOut(element)) return [];
  const { localName } = element;
  const heading = HEADING.exec(localName)?.[1];
  if (heading !== undefined) return nonEmpty(`${'#'.repeat(Number(heading))} `, lineOf(element));
  if (localName === 'ul' || localName === 'ol') return nonEmpty('', listOf(element));
  if (localName === 'table') return nonEmpty('', tableOf(element));
  if (localName === 'blockquote') {
    const quoted = withinOf(element).join('\n\n');
    return nonEmpty('', quoted.replaceAll(/^(?=.)/gmu, '> ').replaceAll(/^$/gmu, '>'));
  }
  return withinOf(element);
}

/** The blocks in an element; words beside each other are one of them. */
function withinOf(element: Element): readonly string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    blocks.push(...nonEmpty('', lineOfNodes(line)));
    line = [];
  };
  for (const node of element.childNodes) {
    if (node instanceof Element && BLOCKS.has(node.localName)) {
      endLine();
      blocks.push(...blocksOf(node));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function listOf(list: Element): string {
  const items = [...list.children].map((item) => withinOf(item).join('\n\n')).filter((item) => item !== '');
  // Items of several paragraphs need a line between them, or the next one's dash ends the last paragraph.
  const between = items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n';
  return items.map((item) => `- ${item.replaceAll(/\n(?=[^\n])/gu, '\n  ')}`).join(between);
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => withinOf(cell).join(' ').replaceAll('\n', ' ')),
  );
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return head.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

function lineOf(element: Element): string {
  return lineOfNodes([...element.childNodes]);
}

/** Words as one line that begins no block of Markdown, whatever stands first in it. */
function lineOfNodes(nodes: readonly Node[]): string {
  return nodes
    .map(wordsOf)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^([#+\-=>:])/u, '\\$1');
}

function wordsOf(node: Node): string {
  if (node instanceof Text) return inSpaces(node.data, escapeMarkdown);
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  const inner = [...node.childNodes].map(wordsOf).join('');
  const mark = MARKS.get(node.localName);
  return mark === undefined ? inner : inSpaces(inner, (words) => `${mark[0]}${words}${mark[1]}`);
}

/** Does something to the words and leaves the spaces around them. */
function inSpaces(text: string, act: (words: string) => string): string {
  const words = text.trim();
  if (words === '') return text === '' ? '' : ' ';
  const start = text.startsWith(words) ? '' : ' ';
  const end = text.endsWith(words) ? '' : ' ';
  return `${start}${act(words)}${end}`;
}

function isLeftOut(element: Element): boolean {
  return LEFT_OUT.has(element.localName) || element.getAttribute('data-copy') === 'no';
}

function nonEmpty(mark: string, text: string): readonly string[] {
  return text === '' ? [] : [`${mark}${text}`];
}
