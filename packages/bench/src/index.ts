// What the browser's benchmarks share with these.
export { madeFile } from './made-model.ts';
export { nestedDocumentOf, readNested } from './nested-document.ts';
export { lettersTyped, miniSearchOf } from './p8-search.ts';
export { asLine, median, type Comparison } from './ratio.ts';
