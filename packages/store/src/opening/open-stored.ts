import type { LiveModel } from '../live/live-model.ts';
import { openLiveModel } from '../live/open-live-model.ts';
import type { StoredModel } from '../library/library.ts';
import { tellEntry } from '../tabs/tab-line.ts';
import { openLock } from '../tabs/tab-locks.ts';
import { documentIn } from './document-in.ts';
import type { OpeningTools } from './kept-state.ts';
import { isWorthRenewing, renewGeneration } from './renew-generation.ts';

/** What is stored of a model, open where somebody can read it. */
interface OpenedModel {
  readonly stored: StoredModel | undefined;
  readonly live: LiveModel | undefined;
  /** Lets go of the right that keeps other tabs from beginning a new generation. */
  readonly release: () => Promise<void>;
}

/** Opens what is stored of a model, which is begun anew before that where it is worth it and nobody has it open. */
export async function openStored(id: string, { library, locks, line }: OpeningTools): Promise<OpenedModel> {
  const hold = (): Promise<() => Promise<void>> => locks.together(openLock(id));
  const read = async (): Promise<Omit<OpenedModel, 'release'>> => {
    const stored = await library.read(id);
    return { stored, live: stored && liveIn(stored) };
  };
  let release = await hold();
  try {
    const { stored, live } = await read();
    const hasNotes = library.leftNotes.of(id).length > 0;
    // Judged by the document that is open anyway; not while it is about to take in what was left.
    if (!locks.areThere || !stored || !live || hasNotes || !isWorthRenewing(stored, live.doc, live.model))
      return { stored, live, release };
    live.close();
    await release();
    const isRenewed = await renewGeneration(library, locks, id).catch(() => false);
    // A tab that slept and lost its rights may have it open all the same.
    if (isRenewed) tellEntry(line, id);
    release = await hold();
    return { ...(await read()), release };
  } catch (error) {
    void release();
    throw error;
  }
}

/** The live model of what is stored; undefined where nobody can read it. */
export function liveIn({ entry, update }: StoredModel): LiveModel | undefined {
  const doc = documentIn(update);
  return doc && openLiveModel(doc, { readOnly: entry.newer });
}
