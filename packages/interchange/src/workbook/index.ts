// A model as sheets, and sheets as what they would do to a model.
export type { Grid, Sheet, SheetColumn, Workbook } from './workbook.ts';
export { longCells } from './long-cells.ts';
export { templateWorkbook } from './template-workbook.ts';
export { writeWorkbook, type WorkbookOptions, type WrittenWorkbook } from './write-workbook.ts';
export { hasKnownSheet, readAsModel, readBeside, type SheetsRead } from './read-workbook.ts';
export type { SheetChange } from './sheet-changes.ts';
export type { RowPlace, SheetNote } from './draft.ts';
export {
  ROW_FAULT_CODES,
  rowFaultSentence,
  type RowFault,
  type RowFaultCode,
  type RowMessages,
} from './row-fault.ts';
