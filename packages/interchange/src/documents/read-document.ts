import { decodedText } from '../csv/decoded-text.ts';
import { TableFault } from '../door/table-fault.ts';
import { isZip } from '../door/zip-entries.ts';
import { isOle } from '../door/zip-parts.ts';
import type { DocumentRead } from './document-block.ts';
import { readDocx } from './read-docx.ts';
import { textBlocks } from './text-blocks.ts';

/** What is read here. */
const FORMATS = '.docx, .md, .txt';
/** Longer than anything that people write together. */
const MOST_TEXT = 1_000_000;

/** How files begin that are text only by their letters. */
const OTHER_TEXT = /^\s*(?:\{\\rtf|%PDF|<)/u;

/**
 * Reads a Word document, Markdown or plain text, told by its bytes. Nothing outside the file is fetched or opened. Throws
 * TableFault for what is none of them, damaged, locked or too much; then nothing was read.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentRead> {
  const bare = name.replace(/\.[^.]{1,8}$/u, '');
  if (isZip(bytes) || isOle(bytes)) return { name: bare, blocks: await readDocx(bytes, FORMATS) };
  if (bytes.length > MOST_TEXT) throw new TableFault('too-large', { size: bytes.length, limit: MOST_TEXT });
  const text = decodedText(bytes, FORMATS);
  if (OTHER_TEXT.test(text)) throw new TableFault('not-this-format', { format: FORMATS });
  const blocks = textBlocks(text);
  if (blocks.length === 0) throw new TableFault('empty');
  return { name: bare, blocks };
}
