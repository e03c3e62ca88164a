import * as Y from 'yjs';
import type { LeftNote } from '../left-notes/left-notes.ts';
import type { Library } from '../library/library.ts';
import type { LiveModel } from '../live/live-model.ts';
import { documentIn } from './document-in.ts';
import { isCarriedOver } from './next-generation.ts';
import { unsavedWork } from './unsaved-work.ts';

/** Takes into a document what a page that was left had not stored of it; nothing where that is in it, or nobody can read it. */
export function takeNote(doc: Y.Doc, { update }: LeftNote): void {
  try {
    Y.applyUpdate(doc, update);
  } catch {
    // It was cut off when it was written: there is nothing to be had from it.
  }
}

/** As `takeNote`, where the model has gone on in another document since. */
export async function carryNote(library: Library, live: LiveModel, note: LeftNote): Promise<void> {
  const { model, generation, update } = note;
  const earlier = await library.earlier(model, generation);
  const doc = earlier && documentIn(earlier);
  if (!doc) return;
  takeNote(doc, note);
  const work = unsavedWork(earlier, doc);
  if (work && isCarriedOver(work, live)) await library.addToEarlier(model, generation, update);
}
