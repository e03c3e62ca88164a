import type { Model } from '@tegu/core';
import type * as Y from 'yjs';
import { freshName } from '../library/fresh-name.ts';
import { described, type LibraryEntry } from '../library/library-entry.ts';
import { ModelGone, OtherGeneration } from '../library/library.ts';
import { Keeper } from '../saving/keeper.ts';
import { joinTabs } from '../tabs/join-tabs.ts';
import type { OpeningTools } from './kept-state.ts';

/** A document that is open here, and who hears what becomes of it elsewhere. */
interface OpenDocument {
  readonly doc: Y.Doc;
  readonly entry: LibraryEntry;
  /** What it says now. */
  readonly model: () => Model;
  /** Hears that the model is no longer in the library. */
  readonly onGone: () => void;
  /** Hears that the model goes on in another document. */
  readonly onOtherGeneration: () => void;
  /** Hears when what the list says of the model may have changed. */
  readonly onEntry: () => void;
}

/** A document that is stored and shared with the other tabs, until that is stopped; what waits then is the keeper's. */
export interface KeptDocument {
  readonly keeper: Keeper;
  readonly stop: () => void;
}

/** Stores what changes in a document and tells the other tabs of it, and hears what they tell. */
export function keepDocument(open: OpenDocument, { library, line, times }: OpeningTools): KeptDocument {
  const { id, generation, file } = open.entry;
  const { leftNotes } = library;
  const key = freshName();
  const keeper = new Keeper({
    isKept: library.isKept,
    file,
    write: (update, isLast) => {
      const facts = { ...described(open.model()), edited: Date.now() };
      return library.append(id, generation, update, facts, isLast);
    },
    onLeaving: (update) => leftNotes.leave({ key, model: id, generation, update }),
    onSettled: () => leftNotes.clear(key),
    onStored: (upTo) => {
      tab.tellStored(upTo);
      line.send({ kind: 'library' });
    },
    onFailed: (error) => {
      if (error instanceof ModelGone) open.onGone();
      if (error instanceof OtherGeneration) open.onOtherGeneration();
    },
  });
  const tab = joinTabs({
    model: id,
    generation,
    doc: open.doc,
    line,
    times,
    onOwn: (update, number) => keeper.add(update, number),
    onTold: (update, from, number) => keeper.hold(update, from, number),
    onStored: (from, upTo) => keeper.letGo(from, upTo),
  });
  const stops = [
    times.onLeave(() => void keeper.flush(true)),
    // Nobody can write any more once the store is closed: what waits is written before.
    library.onClosing(() => void keeper.flush()),
    times.onWake(() => {
      void keeper.flush();
      open.onEntry();
    }),
    line.listen((message) => {
      if (message.kind === 'library' || message.model !== id) return;
      if (message.kind === 'entry' || message.generation !== generation) open.onEntry();
    }),
  ];
  const stop = (): void => {
    for (const end of stops.splice(0)) end();
    tab.leave();
  };
  return { keeper, stop };
}
