import type { PaperBlock, PaperBlocks, PaperLevel, PaperLine, PaperRun } from '@tegu/core';
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type Table,
} from 'docx';
import { linesOf, writable } from '../paper/shown-text.ts';
import { wordLanguage } from './language-tag.ts';
import { listIndent, type ListNumbers } from './lists.ts';
import { LINE, SMALL, STYLE } from './styles.ts';
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
  /** What is quoted stands behind a line, with what is said about it. */
  readonly isQuoted?: boolean;
}

const HEADINGS: Readonly<Record<PaperLevel, NonNullable<IParagraphOptions['heading']>>> = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

const QUOTED = { style: BorderStyle.SINGLE, size: 12, space: 8, color: LINE } as const;
const LOOKS = { lead: STYLE.lead, note: STYLE.note, label: STYLE.label } as const;

/** Blocks as Word has them: paragraphs and tables, one after the other. */
export function wordBlocks(blocks: PaperBlocks, place: BlockPlace): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, i) => {
    // What only leads from a heading to the next block is not to be left alone with it at the foot of a page.
    const isNote = block.kind === 'paragraph' && block.look !== undefined;
    const isUnderHeading = blocks[i - 1]?.kind === 'heading' && (isNote || blocks[i + 1]?.kind === 'heading');
    const leadsOn = isUnderHeading || (place.isQuoted === true && i < blocks.length - 1);
    return wordBlock(block, place, leadsOn ? { keepNext: true } : {});
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
      return wordBlocks(block.blocks, { ...place, style: STYLE.quote, isQuoted: true });
    case 'list':
      return listBlocks(block, place);
    case 'table':
      return tableOf(block, place, wordBlocks);
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
    return [
      ...paragraph(first.line, place, { style: STYLE.list, numbering, keepNext: others.length > 0 }),
      ...wordBlocks(others, within),
    ];
  });
}

function paragraph(line: PaperLine, place: BlockPlace, options: IParagraphOptions): readonly Paragraph[] {
  if (line.every(({ text }) => text.trim() === '')) return [];
  const children = line.flatMap((run) => wordRuns(run, place));
  return [new Paragraph({ ...standing(place, options), ...options, children })];
}

function standing({ depth, isQuoted }: BlockPlace, { numbering }: IParagraphOptions): IParagraphOptions {
  if (isQuoted) return { indent: { left: listIndent(depth) }, border: { left: QUOTED } };
  return depth === 0 || numbering ? {} : { indent: { left: listIndent(depth - 1) } };
}

function wordRuns(run: PaperRun, { language }: BlockPlace): readonly TextRun[] {
  const look: IRunOptions = {
    language: { value: wordLanguage(run.language ?? language) },
    ...(run.isBold ? { bold: true } : {}),
    ...(run.isItalic ? { italics: true } : {}),
    ...(run.isStruck ? { strike: true } : {}),
    ...(run.isSmall ? SMALL : {}),
  };
  // In brackets: a list of contents shows the words of a heading and not how small they are.
  return linesOf(run.isSmall ? `(${run.text.trim()})` : run.text).map(
    (text, i) => new TextRun({ ...look, text: writable(text), ...(i === 0 ? {} : { break: 1 }) }),
  );
}
