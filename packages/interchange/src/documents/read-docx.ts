import { TableFault } from '../door/table-fault.ts';
import type { DocumentBlock } from './document-block.ts';
import { docxParts } from './docx-parts.ts';
import { wordBlocks } from './word-blocks.ts';

/** The pieces of a Word document. Throws TableFault; then nothing was read. */
export async function readDocx(bytes: Uint8Array, format: string): Promise<readonly DocumentBlock[]> {
  const parts = docxParts(bytes, format);
  const { default: mammoth } = await import('mammoth');
  let blocks: readonly DocumentBlock[] | undefined;
  try {
    await mammoth.convertToHtml(inputOf(parts), {
      // The tree is all that is asked for: with nothing in it, nothing becomes HTML and no picture is opened.
      transformDocument: (document: object) => {
        blocks = wordBlocks(document);
        return { ...document, children: [] };
      },
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    });
  } catch (error) {
    if (error instanceof TableFault) throw error;
    throw new TableFault('damaged');
  }
  if (!blocks) throw new TableFault('damaged');
  if (blocks.length === 0) throw new TableFault('empty');
  return blocks;
}

/** Under the one name in browsers, under the other in Node. */
function inputOf(parts: Uint8Array<ArrayBuffer>): { readonly arrayBuffer: ArrayBuffer } {
  const arrayBuffer = parts.buffer.slice(parts.byteOffset, parts.byteOffset + parts.byteLength);
  return Object.assign({ arrayBuffer }, { buffer: arrayBuffer });
}
