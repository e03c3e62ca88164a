import type { SheetNote } from '@tegu/interchange/workbook';
import type { Words } from '../messages/words.tsx';

/** What was passed over in sheets, in a sentence. */
export function sheetNoteWords(note: SheetNote, words: Words): string {
  switch (note.kind) {
    case 'examples':
      return words('sheets.note.examples', { sheet: note.sheet, count: note.count });
    case 'strange-column':
      return words('sheets.note.column', { sheet: note.sheet, head: note.head });
    case 'strange-sheet':
      return words('sheets.note.sheet', { sheet: note.sheet });
    case 'copied-row':
      return words('sheets.note.copied', { sheet: note.sheet, row: note.row });
  }
}
