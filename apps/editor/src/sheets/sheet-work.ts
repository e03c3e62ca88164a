import { writeFile } from '@tegu/core';
import { TableFault } from '@tegu/interchange';
import { sheetCallSchema, type SheetCall, type SheetReply } from './sheet-messages.ts';

/** The reply to what the page asks. */
export async function replyTo(data: unknown): Promise<SheetReply> {
  try {
    return await answerTo(sheetCallSchema.parse(data));
  } catch (error) {
    if (error instanceof TableFault) {
      const { code, values, place } = error;
      return { kind: 'fault', fault: { code, values, place } };
    }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

async function answerTo(call: SheetCall): Promise<SheetReply> {
  if (call.call === 'write') {
    const content =
      call.format === 'csv'
        ? (await import('@tegu/interchange/csv')).writeCsv(call.workbook)
        : await (await import('@tegu/interchange/xlsx')).writeXlsx(call.workbook);
    return { kind: 'written', content };
  }
  if (call.call === 'word') {
    const { writeDocx } = await import('@tegu/interchange/docx');
    return { kind: 'word', content: await writeDocx(call.paper) };
  }
  const bytes = new Uint8Array(await call.file.arrayBuffer());
  if (call.call === 'document') return modelIn(bytes, call.name, call.language);
  const grids =
    call.format === 'csv'
      ? (await import('@tegu/interchange/csv')).readCsv(bytes, call.name)
      : await (await import('@tegu/interchange/xlsx')).readXlsx(bytes);
  return {
    kind: 'read',
    grids: grids.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })),
  };
}

async function modelIn(bytes: Uint8Array, name: string, language: string): Promise<SheetReply> {
  const { languageOfDocument, modelOfDocument, readDocument } = await import('@tegu/interchange/documents');
  const read = await readDocument(bytes, name);
  const { model, leftOut } = modelOfDocument(read, languageOfDocument(read) ?? language);
  return { kind: 'document', model: writeFile(model), leftOut: [...leftOut] };
}
