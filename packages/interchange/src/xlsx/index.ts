// Excel files.
export { readXlsx } from './read-xlsx.ts';
export { cellsTooLong, LONGEST_CELL, writeXlsx, type LongCell } from './write-xlsx.ts';
