import type { Loss, Model } from '@tegu/core';
import { TableFault } from '@tegu/interchange';
import {
  hasKnownSheet,
  readAsModel,
  rowFaultSentence,
  type Grid,
  type SheetNote,
} from '@tegu/interchange/workbook';
import { rowMessagesEn } from '@tegu/interchange/row-messages/en';
import { basename, extname } from 'node:path';
import { Fault } from './fault.ts';

/** The formats of tables that are read. */
export type TableFormat = 'xlsx' | 'csv';

/** The model that the sheets of a file make. Throws a Fault that names file, sheet, row and column. */
export async function readTables(
  file: string,
  bytes: Uint8Array,
  format: TableFormat,
): Promise<{ readonly model: Model; readonly losses: readonly Loss[] }> {
  const title = basename(file, extname(file));
  const grids = await gridsOf(file, bytes, format, title);
  if (!hasKnownSheet(grids))
    throw new Fault(`${file}: no sheet has heads that Tegu knows, such as Competency and Behaviour`);
  const read = readAsModel(grids, 'en', title);
  const [first, ...others] = read.faults;
  if (first) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new Fault(`${file}: ${rowFaultSentence(first, rowMessagesEn)}${more}`);
  }
  const model = read.whole();
  return { model, losses: read.notes.map(lossOf) };
}

/** The model that a document holds: its tables and lists. Throws a Fault that names the file. */
export async function readDocumentFile(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly model: Model; readonly losses: readonly Loss[] }> {
  const [{ languageOfDocument, modelOfDocument, readDocument }, { leftOutMessagesEn }] = await Promise.all([
    import('@tegu/interchange/documents'),
    import('@tegu/interchange/left-out/en'),
  ]);
  try {
    const read = await readDocument(bytes, basename(file));
    const { model, leftOut } = modelOfDocument(read, languageOfDocument(read) ?? 'en');
    const losses = leftOut.map(({ text, why }) => ({ what: text, where: file, why: leftOutMessagesEn[why] }));
    return { model, losses };
  } catch (error) {
    if (error instanceof TableFault) throw new Fault(`${file}: ${error.message}`);
    throw error;
  }
}

async function gridsOf(
  file: string,
  bytes: Uint8Array,
  format: TableFormat,
  title: string,
): Promise<readonly Grid[]> {
  try {
    if (format === 'csv') return (await import('@tegu/interchange/csv')).readCsv(bytes, title);
    return await (await import('@tegu/interchange/xlsx')).readXlsx(bytes);
  } catch (error) {
    if (error instanceof TableFault) throw new Fault(`${file}: ${error.message}`);
    throw error;
  }
}

/** What was passed over, as something that the file had and the model has not. */
function lossOf(note: SheetNote): Loss {
  switch (note.kind) {
    case 'examples':
      return { what: 'examples', where: note.sheet, why: `${note.count} rows of examples are left out` };
    case 'strange-column':
      return { what: note.head, where: note.sheet, why: 'a column that Tegu does not know' };
    case 'strange-sheet':
      return { what: 'sheet', where: note.sheet, why: 'a sheet that Tegu does not know' };
    case 'copied-row':
      return {
        what: `row ${note.row}`,
        where: note.sheet,
        why: 'its id stands there twice: it has become something new',
      };
  }
}
