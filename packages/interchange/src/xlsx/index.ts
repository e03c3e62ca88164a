// Excel files.
export { readXlsx } from './read-xlsx.ts';
export { writeXlsx } from './write-xlsx.ts';
