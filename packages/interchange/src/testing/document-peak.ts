import { readDocument } from '../documents/read-document.ts';
import { printPeak } from './peak-memory.ts';

await printPeak(async (bytes) => readDocument(bytes, 'mudel.docx'));
