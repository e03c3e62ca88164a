import { paperMarkdown, type Paper } from '@tegu/core';
import { extname } from 'node:path';
import { Fault } from './fault.ts';

type PaperWriter = (paper: Paper) => string | Uint8Array | Promise<string | Uint8Array>;

/** The content of a web page or a Word file; what writes it is loaded when somebody asks for it. */
export const asPage: PaperWriter = async (paper) => (await import('@tegu/interchange/html')).writeHtml(paper);
export const asWord: PaperWriter = async (paper) => (await import('@tegu/interchange/docx')).writeDocx(paper);

const BY_ENDING: ReadonlyMap<string, PaperWriter> = new Map([
  ['.md', paperMarkdown],
  ['.html', asPage],
  ['.docx', asWord],
]);

/** The writer of documents that the ending of a file asks for. Throws a Fault where it asks for none. */
export function paperWriterFor(file: string): PaperWriter {
  const writer = BY_ENDING.get(extname(file).toLowerCase());
  if (!writer) throw new Fault(`${file}: a document ends in ${[...BY_ENDING.keys()].join(', ')}`);
  return writer;
}
