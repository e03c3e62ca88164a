// The library of models in this browser, and what can be done with it as a whole.
export { openIndexedLibrary } from './library/indexed-library.ts';
export {
  ModelGone,
  OtherGeneration,
  type FileStamp,
  type KeptFile,
  type Library,
  type Listing,
  type StoredModel,
} from './library/library.ts';
export type { EntryFacts, FilePlace, LibraryEntry, ModelCounts } from './library/library-entry.ts';
export { MemoryLibrary } from './library/memory-library.ts';
export { isOfNewerTegu } from './shelf/of-newer-tegu.ts';
export { Shelf, type FileModel } from './shelf/shelf.ts';

// The files of libraries that are read and copied from.
export { IndexedReferences } from './reference/indexed-references.ts';
export { MemoryReferences } from './reference/memory-references.ts';
export type { ReferenceEntry, ReferenceFiles } from './reference/reference-files.ts';

// Other tabs.
export { noPageTimes, pageTimes, type PageTimes } from './tabs/page-times.ts';
export { openTabLine, type TabLine } from './tabs/tab-line.ts';
export type { TabMessage } from './tabs/tab-messages.ts';
export { webLocks, type TabLocks } from './tabs/tab-locks.ts';

// A model that is open.
export { isFull } from './saving/is-full.ts';
export { modelOf } from './opening/model-of.ts';
export { KeptModel } from './opening/kept-model.ts';
export type { KeptState, Moment, MovedWork, OpeningTools } from './opening/kept-state.ts';
export type { RestorePoints } from './restore-points/restore-points.ts';
export type { PointReason, RestorePoint } from './restore-points/restore-point.ts';
