import type { TableMessages } from './table-fault.ts';

/** What is wrong with a file of tables, in English. */
export const tableMessagesEn: TableMessages = {
  faults: {
    'not-this-format': 'this is no {format} file; open it where it was made and save it as {format}.',
    damaged: 'the file is damaged or cut short; use a complete copy.',
    encrypted: 'the file is locked with a password; save it without one.',
    'too-large': 'the file holds {size}; up to {limit} are read.',
    'too-many': 'there are {count} {what}; up to {limit} are read.',
    'too-deep': 'the file nests its parts too deeply; save it anew.',
    empty: 'there is nothing in the file.',
    'not-reckoned':
      'a formula here was never worked out; open the file in Excel or LibreOffice and save it there.',
    'not-text': 'its letters cannot be read; save it as UTF-8.',
  },
  counted: {
    parts: 'parts',
    sheets: 'sheets',
    rows: 'rows',
    columns: 'columns',
    letters: 'letters in a cell',
    cells: 'cells',
  },
  places: { sheet: 'sheet', row: 'row', column: 'column' },
};
