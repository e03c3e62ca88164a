import type { Paper, PaperBlock, PaperBlocks, PaperLevel, PaperLine, PaperRun } from '@tegu/core';

/** What is there for the screen only: drawings, buttons. */
const LEFT_OUT: ReadonlySet<string> = new Set(['button', 'svg']);
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
const HEADINGS: ReadonlyMap<string, PaperLevel> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
]);
/** How words look that are marked. */
const MARKS: ReadonlyMap<string, Omit<PaperRun, 'text'>> = new Map([
  ['strong', { isBold: true }],
  ['b', { isBold: true }],
  ['ins', { isBold: true }],
  ['em', { isItalic: true }],
  ['del', { isStruck: true }],
  ['small', { isSmall: true }],
]);
const LEAD = '.lead';
const LABEL = '.label';
/** In small print on the page as well. */
const NOTES = '.about, .kicker, .path, .said, figcaption';
/** A level beside a deed, as number and word. */
const LEVEL = '.tegu-level';
/** Their lines stay lines. */
const LINES = '.written';

/** A document of the editor as plain data: its headings, lists and tables stay what they are, its words keep their languages. */
export function writtenPaper(document: Element, about: Omit<Paper, 'blocks'>): Paper {
  return { ...about, blocks: blocksOf(document, { language: about.language }) };
}

/** What the words of an element take from those around it. */
interface Within extends Omit<PaperRun, 'text' | 'language'> {
  readonly language: string;
}

function blocksOf(element: Element, around: Within): PaperBlocks {
  if (isLeftOut(element)) return [];
  const within = inside(element, around);
  const { localName } = element;
  const level = HEADINGS.get(localName);
  if (level !== undefined) return nonEmpty({ kind: 'heading', level, line: lineOf([element], around) });
  if (localName === 'ul' || localName === 'ol') {
    // Numbers that are shown are words of the document; there are no others, so that none is counted twice.
    const items = [...element.children].map((item) => blocksIn(item, inside(item, within)));
    return nonEmpty({ kind: 'list', items: items.filter((item) => item.length > 0) });
  }
  if (localName === 'table') return nonEmpty(tableOf(element, within));
  // A figure is a quote and where it is from.
  if (localName === 'figure' || (localName === 'blockquote' && !element.closest('figure')))
    return nonEmpty({ kind: 'quote', blocks: blocksIn(element, within) });
  return blocksIn(element, within);
}

/** The blocks in an element; words beside each other are one of them. */
function blocksIn(element: Element, within: Within): PaperBlocks {
  const blocks: PaperBlock[] = [];
  let nodes: Node[] = [];
  const endLine = (): void => {
    const line = lineOf(nodes, within);
    const look = lookOf(element, nodes);
    blocks.push(...nonEmpty({ kind: 'paragraph', line, ...(look === undefined ? {} : { look }) }));
    nodes = [];
  };
  for (const node of element.childNodes) {
    if (node instanceof Element && BLOCKS.has(node.localName)) {
      endLine();
      blocks.push(...blocksOf(node, within));
    } else nodes.push(node);
  }
  endLine();
  return blocks;
}

function tableOf(table: Element, within: Within): PaperBlock {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => blocksIn(cell, inside(cell, within))),
  );
  return { kind: 'table', rows, headsRows: table.querySelector('th[scope="row"]') !== null };
}

function lookOf(element: Element, nodes: readonly Node[]): 'lead' | 'note' | 'label' | undefined {
  if (element.matches(LEAD)) return 'lead';
  if (element.matches(LABEL)) return 'label';
  const worded = nodes.filter((node) => (node.textContent ?? '').trim() !== '');
  const isLevel = worded.every((node) => node instanceof Element && node.matches(LEVEL));
  return element.matches(NOTES) || isLevel ? 'note' : undefined;
}

/** Words as one line: a blank between them, none around them. */
function lineOf(nodes: readonly Node[], within: Within): PaperLine {
  const line: PaperRun[] = [];
  for (const run of nodes.flatMap((node) => runsOf(node, within))) {
    const last = line.at(-1)?.text ?? ' ';
    const text = /\s$/u.test(last) ? run.text.trimStart() : run.text;
    if (text !== '') line.push({ ...run, text });
  }
  const last = line.at(-1);
  if (last) line[line.length - 1] = { ...last, text: last.text.trimEnd() };
  return line.filter(({ text }) => text !== '');
}

function runsOf(node: Node, within: Within): readonly PaperRun[] {
  if (node instanceof Text) {
    const keepsLines = (node.parentElement?.closest(LINES) ?? null) !== null;
    const text = node.data.replaceAll(keepsLines ? /[^\S\n]+/gu : /\s+/gu, ' ');
    return [{ ...within, text }];
  }
  if (!(node instanceof Element) || isLeftOut(node)) return [];
  return [...node.childNodes].flatMap((child) => runsOf(child, inside(node, within)));
}

function inside(element: Element, around: Within): Within {
  const language = element.getAttribute('lang');
  return { ...around, ...MARKS.get(element.localName), ...(language ? { language } : {}) };
}

function isLeftOut(element: Element): boolean {
  return LEFT_OUT.has(element.localName) || element.getAttribute('data-copy') === 'no';
}

function nonEmpty(block: PaperBlock): PaperBlocks {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.line.length === 0 ? [] : [block];
    case 'list':
      return block.items.length === 0 ? [] : [block];
    case 'table':
      return block.rows.length === 0 ? [] : [block];
    case 'quote':
      return block.blocks.length === 0 ? [] : [block];
  }
}
