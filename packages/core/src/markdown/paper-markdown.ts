import type { Paper, PaperBlock, PaperBlocks, PaperLine, PaperRun } from '../paper/paper.ts';
import { escapeBlock, escapeWords } from './escape-markdown.ts';

/** What stands around words that look otherwise, from the inside out. */
const MARKED = [
  ['isBold', '**', '**'],
  ['isItalic', '*', '*'],
  ['isStruck', '~~', '~~'],
  ['isSmall', '(', ')'],
] as const;

/** A document as Markdown: its texts show letter by letter, whatever stands in them. */
export function paperMarkdown({ blocks }: Pick<Paper, 'blocks'>): string {
  return `${blocksIn(blocks).join('\n\n')}\n`;
}

function blocksIn(blocks: PaperBlocks): readonly string[] {
  return blocks.map(blockOf).filter((block) => block !== '');
}

function blockOf(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return lineAfter(`${'#'.repeat(block.level)} `, block.line);
    case 'paragraph':
      return lineAfter('', block.line);
    case 'list':
      return listText(block.items, block.isOrdered ?? false);
    case 'table':
      return tableText(block.rows);
    case 'quote':
      return blocksIn(block.blocks)
        .join('\n\n')
        .replaceAll(/^(?=.)/gmu, '> ')
        .replaceAll(/^$/gmu, '>');
  }
}

function listText(items: readonly PaperBlocks[], isOrdered: boolean): string {
  const texts = items.map((item) => itemText(item)).filter((item) => item !== '');
  // Items of several paragraphs need a line between them, or the next one's dash ends the last paragraph.
  const between = texts.some((item) => item.includes('\n\n')) ? '\n\n' : '\n';
  return texts
    .map((text, i) => {
      const mark = isOrdered ? `${i + 1}. ` : '- ';
      return mark + text.replaceAll(/\n(?=[^\n])/gu, `\n${' '.repeat(mark.length)}`);
    })
    .join(between);
}

/** An item whose only other block is a list under its words needs no empty line before that. */
function itemText(item: PaperBlocks): string {
  const [first, second, ...others] = item;
  const isTight = first?.kind === 'paragraph' && second?.kind === 'list' && others.length === 0;
  return blocksIn(item).join(isTight ? '\n' : '\n\n');
}

function tableText(rows: readonly (readonly PaperBlocks[])[]): string {
  const [head = [], ...others] = rows.map((cells) =>
    cells.map((cell) => blocksIn(cell).join(' ').replaceAll('\n', ' ')),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return head.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

/** Words as one line that begins no block of Markdown, whatever stands first in it. */
function lineAfter(mark: string, line: PaperLine): string {
  const words = stretchesOf(line).map(wordsOf).join('').trim();
  return words === '' ? '' : mark + escapeBlock(words);
}

/** Words beside each other that look alike as one: two marks that meet would end and begin nothing. */
function stretchesOf(line: PaperLine): PaperLine {
  const stretches: PaperRun[] = [];
  for (const run of line) {
    const last = stretches.at(-1);
    if (last && MARKED.every(([look]) => last[look] === run[look]))
      stretches[stretches.length - 1] = { ...last, text: last.text + run.text };
    else stretches.push(run);
  }
  return stretches;
}

/** The marks stand at the words: beside a blank they would be none. */
function wordsOf(run: PaperRun): string {
  const written = escapeWords(run.text);
  const words = written.trim();
  if (words === '') return written;
  const marked = MARKED.reduce(
    (inner, [look, before, after]) => (run[look] ? before + inner + after : inner),
    words,
  );
  return written.replace(words, () => marked);
}
