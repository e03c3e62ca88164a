import type { Library, StoredModel } from '../library/library.ts';
import type { LiveModel } from '../live/live-model.ts';
import type { RestorePoints } from '../restore-points/restore-points.ts';
import { carryOver } from './carry-over.ts';
import { liveIn } from './open-stored.ts';
import { unsavedWork, type UnsavedWork } from './unsaved-work.ts';

/** A model that is open here in a generation that another tab has put an end to. */
export interface LeftBehind {
  readonly id: string;
  readonly generation: string;
  readonly live: LiveModel;
  readonly library: Library;
  readonly points: RestorePoints;
  /** True while something that was done here is not stored. */
  readonly isPending: () => boolean;
}

/** The generation that the model has now, and what of this one is not in it; `isSetAside` where only a point has that. */
export interface NextGeneration {
  readonly stored: StoredModel;
  readonly work: UnsavedWork | null;
  readonly isSetAside: boolean;
}

/**
 * Looks where a model goes on that was left behind, and lets it go on there at once, before anything more is written here.
 * What is unsaved is kept as a restore point before that, so that nobody loses it however the rest goes. False where the
 * generation is still this one, or the model is gone; throws where the point cannot be made and nothing else has the work.
 */
export async function goOn(left: LeftBehind, go: (next: NextGeneration) => void): Promise<boolean> {
  const { id, generation, live, library, points } = left;
  const stored = await library.read(id);
  if (!stored || stored.entry.generation === generation) return false;
  const earlier = await library.earlier(id, generation);
  const known = earlier && unsavedWork(earlier, live.doc);
  if (earlier && known !== undefined) {
    const { model } = live;
    const point = known && (await points.make(model, 'leftBehind').catch(() => 'none' as const));
    // What has been written meanwhile is carried over as well.
    const work = live.model === model ? known : (unsavedWork(earlier, live.doc) ?? null);
    if (work && point === 'none') mustBeCarried(work, stored);
    go({ stored, work, isSetAside: false });
    return true;
  }
  let pointed: LiveModel['model'] | undefined;
  while (left.isPending() && live.model !== pointed) {
    pointed = live.model;
    await points.make(pointed, 'leftBehind');
  }
  go({ stored, work: null, isSetAside: pointed !== undefined });
  return true;
}

/** Carries work over; false where that cannot be done, for whatever reason. */
export function isCarriedOver(work: UnsavedWork, live: LiveModel): boolean {
  try {
    return carryOver(work, live);
  } catch {
    return false;
  }
}

/** Throws where work that is nowhere else would be lost by going on: it is tried out beforehand. */
function mustBeCarried(work: UnsavedWork, stored: StoredModel): void {
  const trial = liveIn(stored);
  const isCarried = trial && isCarriedOver(work, trial);
  trial?.close();
  if (!isCarried) throw new Error('No room to keep what cannot be carried over');
}
