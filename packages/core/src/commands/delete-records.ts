import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { keepingScales } from './keeping-scales.ts';
import { notAllLiving } from './living.ts';
import { isWithin } from './places.ts';
import { usesOfLevels } from './uses-of-levels.ts';

export interface DeleteRecordsArgs {
  readonly ids: readonly Id[];
}

/**
 * Deletes records as one step. Each loses its own mark alone: what stands under it goes and comes back with it. Levels that
 * are in use need to be told where their uses go, by `delete-level` or `change-scale`.
 */
export const deleteRecords: Command<DeleteRecordsArgs> = defineCommand<DeleteRecordsArgs>({
  id: 'delete-records',
  args: z.object({ ids: z.array(z.string()) }),
  refusal: (model, { ids }) => {
    if (ids.length === 0) return refuse('no-change', 'ids');
    if (ids.includes(model.root)) return refuse('model-itself', model.root);
    return (
      notAllLiving(model, ids) ??
      (levelsStillUsed(model, ids) ? refuse('incomplete-mapping', 'ids') : undefined)
    );
  },
  run: (tx, { ids }) => {
    const branches = topmost(tx.model, ids);
    const concernsScales = branches.some((id) => tx.model.record(id, 'scale'));
    keepingScales(tx, concernsScales, () => {
      for (const id of branches) tx.remove(id);
    });
    return undefined;
  },
});

/** The records that stand under no other of them, so that restoring one restores all that went with it. */
function topmost(model: Model, ids: readonly Id[]): readonly Id[] {
  const all = new Set(ids);
  return [...all].filter((id) => {
    const record = model.get(id);
    const parent = record ? model.parentOf(record) : '';
    return ![...all].some((other) => other !== id && isWithin(model, parent, other));
  });
}

function levelsStillUsed(model: Model, ids: readonly Id[]): boolean {
  const going = new Set<Id>();
  for (const id of ids) {
    if (model.record(id, 'level')) going.add(id);
    if (model.record(id, 'scale')) for (const level of model.childIds(id, 'level')) going.add(level);
  }
  const deleted = new Set(ids);
  return usesOfLevels(model, going).some(
    ({ record, competency }) => model.isLive(record) && !deleted.has(record) && !deleted.has(competency),
  );
}
