import type { SheetFormat } from '@tegu/react';

/** The format of sheets that a file is of by its name; undefined for all others. */
export function sheetFormatOf({ name }: File): SheetFormat | undefined {
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending === 'xlsx' || ending === 'xls' || ending === 'ods') return 'xlsx';
  return ending === 'csv' || ending === 'tsv' ? 'csv' : undefined;
}

/** True for a PDF by its name: it says where letters stand on a page, not what is a table or a list. */
export function isPdf({ name }: File): boolean {
  return name.toLowerCase().endsWith('.pdf');
}

const DOCUMENTS: ReadonlySet<string> = new Set(['docx', 'doc', 'md', 'markdown', 'txt']);

/** True for a document by its name: Word, Markdown or plain text. */
export function isDocument({ name }: File): boolean {
  return DOCUMENTS.has(name.toLowerCase().split('.').at(-1) ?? '');
}
