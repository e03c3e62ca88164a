import type { Paper, PaperBlock, PaperBlocks } from '@tegu/core';
import { Paragraph, TableOfContents, TextRun, type FileChild, type PageNumberEstimator } from 'docx';
import { paperFrameIn } from '../paper/paper-frame.ts';
import { wordLanguage } from './language-tag.ts';
import { STYLE } from './styles.ts';

/** So many headings are worth a list of contents. */
const MANY = 8;
/** So many paragraphs are laid out in a moment: a model of some hundred competencies. */
const LAID_OUT = 2_000;

/** The list of contents of a document, and what numbers its pages. */
export interface Contents {
  readonly list: readonly FileChild[];
  readonly pageNumbers?: PageNumberEstimator;
}

/**
 * A list of contents with links, none for a document of few headings. Its page numbers are there when the file is opened, and
 * Word asks nobody whether it may fill them in; that of a very long document has links only, for laying out its pages takes long.
 */
export async function contentsOf({ blocks, contents, language }: Paper): Promise<Contents> {
  const isListed = (block: PaperBlock): boolean =>
    block.kind === 'heading' && block.level > 1 && block.level <= contents;
  if (blocks.filter(isListed).length < MANY) return { list: [] };
  const isLong = paragraphsIn(blocks) > LAID_OUT;
  const { contents: called } = paperFrameIn(language);
  const title = new TextRun({ text: called, language: { value: wordLanguage(language) } });
  // The title is no heading that Word numbers: headings of level 2 are its first.
  const headingStyleRange = `1-${contents - 1}`;
  const list = [
    new Paragraph({ style: STYLE.contents, children: [title] }),
    new TableOfContents(called, {
      hyperlink: true,
      headingStyleRange,
      beginDirty: false,
      ...(isLong ? { pageNumbersEntryLevelsRange: headingStyleRange } : {}),
    }),
  ];
  return isLong ? { list } : { list, pageNumbers: await pageNumbers() };
}

/** What lays pages out is several times as large as all else that writes Word, and comes only where it is needed. */
async function pageNumbers(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

function paragraphsIn(blocks: PaperBlocks): number {
  return blocks.reduce((count, block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return count + 1;
      case 'list':
        return block.items.reduce((sum, item) => sum + paragraphsIn(item), count);
      case 'table':
        return block.rows.flat().reduce((sum, cell) => sum + paragraphsIn(cell), count);
      case 'quote':
        return count + paragraphsIn(block.blocks);
    }
  }, 0);
}
