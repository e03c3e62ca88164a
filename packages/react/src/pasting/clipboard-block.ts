import { blockOfText, neutralised, widthOf, type Block } from '@tegu/interchange/documents';
import Papa from 'papaparse';
import type { ClipboardTexts } from './clipboard-texts.ts';
import { blockOfHtml } from './table-text.ts';

/** The rows and cells of a clipboard: of its table, or of its text where there is none, or where it is our own to the letter. */
export function blockOf(clipboard: ClipboardTexts): Block {
  const { html, text } = clipboard;
  if (isOwnCells(clipboard) && text !== '') return blockOfText(text);
  const table = html.includes('<table') || html.includes('<TABLE') ? blockOfHtml(html) : [];
  return widthOf(table) > 0 ? table : blockOfText(text);
}

/** A block as text for spreadsheets. */
export function textOfBlock(block: Block): string {
  const cells = block.map((row) => row.map((cell) => neutralised(cell, 'text')));
  return `${Papa.unparse(cells, { delimiter: '\t', newline: '\r\n' })}\r\n`;
}

/** A block as a table for spreadsheets and documents; `lang` is the language of its words. */
export function htmlOfBlock(block: Block, lang: string): string {
  const cell = (text: string): string => {
    const lines = escaped(neutralised(text, 'cell')).replace(
      /\n/g,
      `<br style='mso-data-placement:same-cell'>`,
    );
    // A rank is there to be counted with.
    if (/^[1-9]$/.test(text)) return `<td style='vertical-align:top'>${text}</td>`;
    // What spreadsheets know for "this is text, do not reckon".
    return `<td style='mso-number-format:"\\@";vertical-align:top' sdnum="1033;0;@">${lines}</td>`;
  };
  const rows = block.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table lang="${escaped(lang)}" ${OWN_MARK}><tbody>${rows.join('')}</tbody></table>`;
}

/** Marks cells that were copied out of this very table. */
const OWN_MARK = 'data-tegu-cells=""';

/** True for cells that were copied out of the table of this editor: they are pasted as cells, without a question. */
export function isOwnCells({ html }: ClipboardTexts): boolean {
  return html.includes('<table') && html.includes('data-tegu-cells');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
