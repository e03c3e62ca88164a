import { readXlsx } from '../xlsx/read-xlsx.ts';
import { printPeak } from './peak-memory.ts';

await printPeak((bytes) => readXlsx(bytes));
