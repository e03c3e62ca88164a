// What the browser's benchmarks share with these.
export { madeFile } from './made-model.ts';
export { nestedDocumentOf, readNested } from './nested-document.ts';
export { asLine, median, type Comparison } from './ratio.ts';
