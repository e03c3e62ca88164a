import type { Paper } from '@tegu/core';
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { paperFrameIn } from '../paper/paper-frame.ts';
import { writable } from '../paper/shown-text.ts';
import { wordBlocks, type BlockPlace } from './blocks.ts';
import { wordLanguage } from './language-tag.ts';
import { contentsOf } from './contents.ts';
import { ListNumbers, LISTS } from './lists.ts';
import { sameBytes } from './same-bytes.ts';
import { SHEET, TEXT_WIDTH } from './sheet.ts';
import { STYLE, stylesIn } from './styles.ts';

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
  const { list, ...numbered } = await contentsOf(paper);
  const document = new Document({
    title: writable(paper.title),
    creator: 'Tegu',
    lastModifiedBy: 'Tegu',
    styles: stylesIn(language),
    numbering: LISTS,
    ...numbered,
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
        children: [...wordBlocks(lead, place), ...list, ...wordBlocks(rest, place)],
      },
    ],
  });
  return sameBytes(await Packer.pack(document, 'uint8array'), language);
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
