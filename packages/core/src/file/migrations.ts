import type { JsonObject } from '../records/json.ts';
import { FileFault } from './file-fault.ts';

/** Takes the JSON of a file from one format version to a later one; pure, and knows nothing of today's record types. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  run(file: JsonObject): JsonObject;
}

/** The steps from every older version of the format. Never changed once published: old files keep their meaning. */
export const migrations: readonly Migration[] = [];

/**
 * Takes a file's JSON from a version to another, step by step; a migration may step over versions that were never
 * published. Throws FileFault for an unknown version, or where no migration leads on.
 */
export function migrate(file: JsonObject, from: number, to: number, steps: readonly Migration[]): JsonObject {
  if (!Number.isSafeInteger(from) || from < 1 || from > to) {
    throw new FileFault('unsupported-version', 'formatVersion', { version: String(from), supported: to });
  }
  let migrated = file;
  let version = from;
  while (version < to) {
    const step = nextStep(version, to, steps);
    if (!step)
      throw new FileFault('missing-migration', 'formatVersion', { version: String(version), supported: to });
    migrated = { ...step.run(migrated), formatVersion: step.to };
    version = step.to;
  }
  return migrated;
}

/** The migration that leads furthest without passing the goal. */
function nextStep(version: number, to: number, steps: readonly Migration[]): Migration | undefined {
  let best: Migration | undefined;
  for (const step of steps) {
    if (step.from === version && step.to > version && step.to <= to && step.to > (best?.to ?? 0)) best = step;
  }
  return best;
}
