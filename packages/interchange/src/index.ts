// Foreign frameworks by a mapping.
export { MappedFault } from './mapped/mapped-fault.ts';
export { readMapping, type Mapping } from './mapped/mapping.ts';
export { filesOf, readMapped, type MappedModel } from './mapped/read-mapped.ts';

// Sheets, as they are written and read, whatever the file; and what may be wrong with such a file.
export type { Grid, Sheet, SheetColumn, Workbook } from './workbook/workbook.ts';
export {
  TABLE_FAULT_CODES,
  TableFault,
  tableFaultSentence,
  type Counted,
  type TableFaultCode,
  type TableFaultValues,
  type TableMessages,
  type TablePlace,
} from './door/table-fault.ts';
