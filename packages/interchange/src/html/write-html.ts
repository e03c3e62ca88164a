import type { Paper, PaperBlock, PaperBlocks, PaperLine, PaperRun } from '@tegu/core';
import { columnShares } from '../paper/column-shares.ts';
import { paperFrameIn } from '../paper/paper-frame.ts';
import { paperText } from '../paper/paper-text.ts';
import { linesOf, writable } from '../paper/shown-text.ts';
import { PAGE_STYLE, STYLE_HASH } from './page-style.ts';

/** Letters in the width of a page, by which columns are measured. */
const LETTERS = 94;
/** So many headings are worth a list of contents. */
const MANY = 8;

/** Nothing may be loaded, sent or run: the page brings its style and has no script. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

type Heading = Extract<PaperBlock, { kind: 'heading' }>;

/** A document as one page that opens anywhere, without a network: its texts show sign by sign, none of them as markup. */
export function writeHtml(paper: Paper): string {
  const { title, language, foot, blocks } = paper;
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  const lead = start < 0 ? blocks : blocks.slice(0, start);
  const rest = start < 0 ? [] : blocks.slice(start);
  const ids = new Map<PaperBlock, string>();
  for (const heading of headingsOf(paper)) ids.set(heading, `h${ids.size + 1}`);
  const body = [...htmlIn(lead, ids), ...contentsOf(paper, ids), ...htmlIn(rest, ids)];
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
<footer>${escaped(foot)}</footer>
</body>
</html>
`;
}

function headingsOf({ blocks, contents }: Paper): readonly Heading[] {
  return blocks
    .filter((block) => block.kind === 'heading')
    .filter(({ level }) => level > 1 && level <= contents);
}

/** The headings as links, each level within the one above it. */
function contentsOf(paper: Paper, ids: ReadonlyMap<PaperBlock, string>): readonly string[] {
  const headings = headingsOf(paper);
  if (headings.length < MANY) return [];
  let depth = 1;
  const lines = headings.map((heading) => {
    const before = heading.level > depth ? '<ul><li>'.repeat(heading.level - depth) : '';
    const after = heading.level > depth ? '' : `${'</li></ul>'.repeat(depth - heading.level)}</li><li>`;
    depth = heading.level;
    return `${before}${after}<a href="#${ids.get(heading) ?? ''}">${lineHtml(heading.line)}</a>`;
  });
  const label = escaped(paperFrameIn(paper.language).contents);
  return [
    `<nav aria-label="${label}"><p>${label}</p>${lines.join('\n')}${'</li></ul>'.repeat(depth - 1)}</nav>`,
  ];
}

function htmlIn(blocks: PaperBlocks, ids: ReadonlyMap<PaperBlock, string>): readonly string[] {
  return blocks.map((block) => blockHtml(block, ids)).filter((html) => html !== '');
}

function blockHtml(block: PaperBlock, ids: ReadonlyMap<PaperBlock, string>): string {
  const within = (blocks: PaperBlocks): string => htmlIn(blocks, ids).join('');
  switch (block.kind) {
    case 'heading': {
      const id = ids.get(block);
      return `<h${block.level}${id === undefined ? '' : ` id="${id}"`}>${lineHtml(block.line)}</h${block.level}>`;
    }
    case 'paragraph': {
      const look = block.look === undefined ? '' : ` class="${block.look}"`;
      return `<p${look}>${lineHtml(block.line)}</p>`;
    }
    case 'quote':
      return `<blockquote>${within(block.blocks)}</blockquote>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${within(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, within);
  }
}

function tableHtml(
  { rows, headsRows = false }: Extract<PaperBlock, { kind: 'table' }>,
  within: (blocks: PaperBlocks) => string,
): string {
  const columns = columnShares(rows, LETTERS)
    .map((share) => `<col width="${(share * 100).toFixed(1)}%">`)
    .join('');
  const [head = [], ...others] = rows;
  const heads = head.map((cell) => `<th scope="col">${escaped(paperText(cell))}</th>`).join('');
  const cellOf = (cell: PaperBlocks, i: number): string =>
    headsRows && i === 0 ? `<th scope="row">${within(cell)}</th>` : `<td>${within(cell)}</td>`;
  const body = others.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`);
  return `<table><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function lineHtml(line: PaperLine): string {
  return line.map(runHtml).join('');
}

function runHtml(run: PaperRun): string {
  const text = linesOf(run.text).map(escaped).join('<br>');
  const tags = [
    ...(run.isBold ? ['b'] : []),
    ...(run.isItalic ? ['i'] : []),
    ...(run.isStruck ? ['del'] : []),
    ...(run.isSmall ? ['small'] : []),
  ];
  const marked = tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, text);
  return run.language === undefined ? marked : `<span lang="${escaped(run.language)}">${marked}</span>`;
}

/** A text as HTML that shows it sign by sign. */
function escaped(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
