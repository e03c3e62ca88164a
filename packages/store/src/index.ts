// The document: what a live model is kept in.
export { documentOf } from './document/document-of.ts';
export { modelIn } from './document/projection.ts';
export { isOfNewerSchema, rootsOf, SCHEMA, type LiveRoots } from './document/live-roots.ts';

// The live model: a document, open for editing.
export { openLiveModel, type LiveOptions } from './live/open-live-model.ts';
export {
  typingKey,
  type Change,
  type LiveModel,
  type RunOptions,
  type RunStep,
  type TogetherOptions,
  type Travelled,
} from './live/live-model.ts';
export { rawRecord, rawValue, rawWords, type RawRecord } from './live/raw-record.ts';
export type { Spot } from './live/travel.ts';

// Keeping: where the text is now. The browser's part is in `@tegu/store/browser`.
export type { SaveState, Trouble } from './saving/save-state.ts';
