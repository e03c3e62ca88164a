import { readCsv } from '../csv/read-csv.ts';
import { printPeak } from './peak-memory.ts';

await printPeak((bytes) => readCsv(bytes));
