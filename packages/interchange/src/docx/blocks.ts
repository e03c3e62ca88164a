import type { PaperBlock, PaperBlocks, PaperLevel, PaperLine, PaperRun } from '@tegu/core';
import { HeadingLevel, Paragraph, TextRun, type IParagraphOptions, type IRunOptions, type Table } from 'docx';
import { linesOf, writable } from '../paper/shown-text.ts';
import { wordLanguage } from './language-tag.ts';
import { listIndent, type ListNumbers } from './lists.ts';
import { STYLE } from './styles.ts';
import { tableOf } from './table.ts';

/** Where blocks stand: within how many lists, how wide, in which hand. */
export interface BlockPlace {
  readonly language: string;
  readonly numbers: ListNumbers;
  /** In twentieths of a point. */
  readonly width: number;
  /** How many lists the blocks are in. */
  readonly depth: number;
  /** The style of ordinary paragraphs here. */
  readonly style?: string;
}

const HEADINGS: Readonly<Record<PaperLevel, NonNullable<IParagraphOptions['heading']>>> = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

const LOOKS = { lead: STYLE.lead, note: STYLE.note, label: STYLE.label } as const;

/** Blocks as Word has them: paragraphs and tables, one after the other. */
export function wordBlocks(blocks: PaperBlocks, place: BlockPlace): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, i) => {
    // A line between two headings says what both are about: it is not to be left alone at the foot of a page.
    const isBetween = blocks[i - 1]?.kind === 'heading' && blocks[i + 1]?.kind === 'heading';
    return wordBlock(block, place, isBetween ? { keepNext: true } : {});
  });
}

function wordBlock(
  block: PaperBlock,
  place: BlockPlace,
  keeping: IParagraphOptions,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.line, place, { heading: HEADINGS[block.level] });
    case 'paragraph': {
      const style = block.look === undefined ? place.style : LOOKS[block.look];
      return paragraph(block.line, place, { ...keeping, ...(style === undefined ? {} : { style }) });
    }
    case 'quote':
      return wordBlocks(block.blocks, { ...place, style: STYLE.quote });
    case 'list':
      return listBlocks(block, place);
    case 'table':
      return tableOf(block.rows, place, wordBlocks);
  }
}

/** The first words of an item stand at its mark, what follows stands below them. */
function listBlocks(
  { items, isOrdered = false }: Extract<PaperBlock, { kind: 'list' }>,
  place: BlockPlace,
): readonly (Paragraph | Table)[] {
  const { depth, numbers } = place;
  const numbering = numbers.next(isOrdered, depth);
  const within = { ...place, depth: depth + 1, style: STYLE.list };
  return items.flatMap((item) => {
    const [first, ...others] = item;
    if (first?.kind !== 'paragraph') return wordBlocks(item, within);
    return [...paragraph(first.line, place, { style: STYLE.list, numbering }), ...wordBlocks(others, within)];
  });
}

function paragraph(line: PaperLine, place: BlockPlace, options: IParagraphOptions): readonly Paragraph[] {
  if (line.every(({ text }) => text.trim() === '')) return [];
  const { depth } = place;
  const indent = depth === 0 || options.numbering ? {} : { indent: { left: listIndent(depth - 1) } };
  return [new Paragraph({ ...indent, ...options, children: line.flatMap((run) => wordRuns(run, place)) })];
}

function wordRuns(run: PaperRun, { language }: BlockPlace): readonly TextRun[] {
  const look: IRunOptions = {
    language: { value: wordLanguage(run.language ?? language) },
    ...(run.isBold ? { bold: true } : {}),
    ...(run.isItalic ? { italics: true } : {}),
    ...(run.isStruck ? { strike: true } : {}),
    ...(run.isSmall ? { size: 17, color: '55606B' } : {}),
  };
  return linesOf(run.text).map(
    (text, i) => new TextRun({ ...look, text: writable(text), ...(i === 0 ? {} : { break: 1 }) }),
  );
}
