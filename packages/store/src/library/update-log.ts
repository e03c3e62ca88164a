import * as Y from 'yjs';
import { MOST_BYTES, MOST_UPDATES } from './folding-pulse.ts';
import { updateIn } from './stored-schemas.ts';

/** A large base stays as it is until so large a part of it came after: folding must not cost a whole model each time. */
const PART_OF_BASE = 1 / 4;

/** An update of a log and where it stands. */
export interface Logged<Key> {
  readonly key: Key;
  readonly update: Uint8Array;
}

/** What a log says, as far as it can be read; what cannot is left where it is. */
export interface ReadLog<Key> {
  readonly log: readonly Logged<Key>[];
  readonly update: Uint8Array<ArrayBuffer>;
  readonly unsound: number;
}

/** Reads a log. An update that nobody can read takes none of the others with it. */
export function readLog<Key>(keys: readonly Key[], values: readonly unknown[]): ReadLog<Key> {
  const log = keys.flatMap((key, i) => {
    const update = updateIn(values[i]);
    return update ? [{ key, update }] : [];
  });
  const whole = mergedIfSound(log);
  if (whole) return { log, update: whole, unsound: values.length - log.length };
  const sound = log.filter(({ update }) => canRead(update));
  return {
    log: sound,
    update: merged(sound.map(({ update }) => update)),
    unsound: values.length - sound.length,
  };
}

/** The updates of a log in one. */
export function merged(updates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first, ...others] = updates;
  if (first && others.length === 0) return new Uint8Array(first);
  return new Uint8Array(Y.mergeUpdates([...updates]));
}

/** The updates that are worth folding into one now; none, or at least two. */
export function foldable<Key>(log: readonly Logged<Key>[]): readonly Logged<Key>[] {
  const [base, ...later] = log;
  if (!base || later.length < 2) return [];
  const laterBytes = later.reduce((sum, { update }) => sum + update.length, 0);
  if (log.length < MOST_UPDATES && laterBytes < MOST_BYTES) return [];
  return laterBytes < base.update.length * PART_OF_BASE ? later : log;
}

/** Merging reads all there is to read: only where it fails is each update tried by itself. */
function mergedIfSound<Key>(log: readonly Logged<Key>[]): Uint8Array<ArrayBuffer> | undefined {
  const [first, ...others] = log;
  if (first && others.length === 0) return canRead(first.update) ? merged([first.update]) : undefined;
  try {
    return merged(log.map(({ update }) => update));
  } catch {
    return undefined;
  }
}

function canRead(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}
