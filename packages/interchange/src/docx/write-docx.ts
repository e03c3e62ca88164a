import type { Paper, PaperBlock } from '@tegu/core';
import {
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
  type FileChild,
  type PageNumberEstimator,
} from 'docx';
import { paperFrameIn } from '../paper/paper-frame.ts';
import { writable } from '../paper/shown-text.ts';
import { wordBlocks, type BlockPlace } from './blocks.ts';
import { wordLanguage } from './language-tag.ts';
import { ListNumbers, LISTS } from './lists.ts';
import { sameBytes } from './same-bytes.ts';
import { SHEET, TEXT_WIDTH } from './sheet.ts';
import { STYLE, stylesIn } from './styles.ts';

/** So many headings are worth a list of contents. */
const MANY = 8;

/**
 * A document as a Word file (.docx): real headings, lists and tables, the language of every word, a list of contents with
 * links, a foot with page numbers.
 */
export async function writeDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { language, blocks } = paper;
  const place: BlockPlace = { language, numbers: new ListNumbers(), width: TEXT_WIDTH, depth: 0 };
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  const lead = start < 0 ? blocks : blocks.slice(0, start);
  const rest = start < 0 ? [] : blocks.slice(start);
  const contents = contentsOf(paper);
  const document = new Document({
    title: writable(paper.title),
    creator: 'Tegu',
    lastModifiedBy: 'Tegu',
    styles: stylesIn(language),
    numbering: LISTS,
    ...(contents.length === 0 ? {} : { pageNumbers: await pageNumbers() }),
    sections: [
      {
        properties: {
          page: {
            size: { width: SHEET.width, height: SHEET.height },
            margin: {
              top: SHEET.margin,
              right: SHEET.margin,
              bottom: SHEET.margin,
              left: SHEET.margin,
              header: 560,
              footer: 560,
            },
          },
        },
        footers: { default: footOf(paper) },
        children: [...wordBlocks(lead, place), ...contents, ...wordBlocks(rest, place)],
      },
    ],
  });
  return sameBytes(await Packer.pack(document, 'uint8array'), language);
}

/**
 * Lays the pages out, so that the list of contents has its numbers when the file is opened and Word asks nobody whether it
 * may fill them in. It is several times as large as all else and comes only with a document that has such a list.
 */
async function pageNumbers(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

function contentsOf({ blocks, contents, language }: Paper): readonly FileChild[] {
  const isListed = (block: PaperBlock): boolean =>
    block.kind === 'heading' && block.level > 1 && block.level <= contents;
  if (blocks.filter(isListed).length < MANY) return [];
  const title = new TextRun({
    text: paperFrameIn(language).contents,
    language: { value: wordLanguage(language) },
  });
  return [
    new Paragraph({ style: STYLE.contents, children: [title] }),
    new TableOfContents(paperFrameIn(language).contents, {
      hyperlink: true,
      // The title is no heading that Word numbers: headings of level 2 are its first.
      headingStyleRange: `1-${contents - 1}`,
    }),
  ];
}

function footOf({ foot, language }: Paper): Footer {
  const { page, of } = paperFrameIn(language);
  const look = { language: { value: wordLanguage(language) } };
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.foot,
        children: [
          new TextRun({ ...look, text: writable(foot) }),
          new TextRun({
            ...look,
            children: [new Tab(), page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
