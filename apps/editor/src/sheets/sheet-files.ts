import type { SheetFormat } from '@tegu/react';

/** The format of sheets that a file is of by its name; undefined for all others. */
export function sheetFormatOf({ name }: File): SheetFormat | undefined {
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending === 'xlsx' || ending === 'xls' || ending === 'ods') return 'xlsx';
  return ending === 'csv' || ending === 'tsv' ? 'csv' : undefined;
}

const DOCUMENTS: ReadonlySet<string> = new Set(['docx', 'doc', 'md', 'markdown', 'txt']);

/** True for a document by its name: Word, Markdown or plain text. */
export function isDocument({ name }: File): boolean {
  return DOCUMENTS.has(name.toLowerCase().split('.').at(-1) ?? '');
}
