import type { IParagraphStyleOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx';
import { wordLanguage } from './language-tag.ts';
import { LIST_INDENT, TEXT_WIDTH } from './sheet.ts';

const SERIF = 'Georgia';
const SANS = 'Arial';
/** Dark enough on white for everybody. */
const MUTED = '55606B';
/** Thin lines between parts. */
export const LINE = 'D5D8DA';

/** Names of the styles, by which people who change the document choose them. */
export const STYLE = {
  lead: 'TeguLead',
  note: 'TeguNote',
  label: 'TeguLabel',
  quote: 'Quote',
  list: 'ListParagraph',
  cell: 'TeguCell',
  head: 'TeguTableHead',
  rowHead: 'TeguRowHead',
  contents: 'TOCHeading',
  foot: 'Footer',
} as const;

/** What is said beside the text. */
export const SMALL: IRunStylePropertiesOptions = { font: SANS, size: 17, color: MUTED };

/** The look of the print: a serif of 10.5 points on lines of 15, small sans-serif words beside it. */
export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, language: { value: wordLanguage(language) } },
        paragraph: { spacing: { line: 300, lineRule: 'atLeast', after: 80 } },
      },
      title: {
        run: { size: 46, bold: true },
        paragraph: { spacing: { after: 120, line: 560, lineRule: 'atLeast' }, keepNext: true },
      },
      heading1: {
        run: { size: 32 },
        paragraph: { spacing: { before: 440, after: 160, line: 400, lineRule: 'atLeast' }, keepNext: true },
      },
      heading2: {
        run: { size: 25, bold: true },
        paragraph: { spacing: { before: 300, after: 80, line: 320, lineRule: 'atLeast' }, keepNext: true },
      },
      heading3: {
        run: { size: 22, bold: true },
        paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '0B5F6B', underline: { type: 'none' } } },
    },
    paragraphStyles: [
      own(STYLE.lead, 'Lead', { run: { size: 24 }, paragraph: { spacing: { line: 340, after: 120 } } }),
      own(STYLE.note, 'Note', {
        run: SMALL,
        paragraph: { spacing: { line: 240, after: 60 } },
      }),
      own(STYLE.label, 'Label', {
        run: { ...SMALL, bold: true },
        paragraph: { spacing: { line: 240, before: 140, after: 40 }, keepNext: true },
      }),
      own(STYLE.quote, 'Quote', { paragraph: { spacing: { after: 60 } } }),
      own(STYLE.cell, 'Cell', { paragraph: { spacing: { line: 270, after: 40 } } }),
      own(STYLE.rowHead, 'Row head', {
        run: { bold: true },
        paragraph: { spacing: { line: 270, after: 40 } },
      }),
      own(STYLE.head, 'Table head', { run: SMALL, paragraph: { spacing: { line: 240, after: 0 } } }),
      own(STYLE.contents, 'TOC Heading', {
        run: { size: 25, bold: true },
        paragraph: { spacing: { before: 300, after: 80 }, keepNext: true },
      }),
      ...[0, 1, 2].map((depth) =>
        own(`TOC${depth + 1}`, `toc ${depth + 1}`, {
          paragraph: {
            spacing: { line: 270, before: depth === 0 ? 80 : 0, after: 0 },
            indent: { left: depth * LIST_INDENT },
            rightTabStop: TEXT_WIDTH,
          },
        }),
      ),
      own(STYLE.foot, 'footer', {
        run: SMALL,
        paragraph: { spacing: { line: 220, after: 0 }, rightTabStop: TEXT_WIDTH },
      }),
    ],
  };
}

function own(
  id: string,
  name: string,
  looks: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...looks };
}
