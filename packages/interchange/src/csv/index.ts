// CSV files.
export { readCsv } from './read-csv.ts';
export { writeCsv, type CsvOptions, type Delimiter } from './write-csv.ts';
