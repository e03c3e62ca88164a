import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { keepingScales } from './keeping-scales.ts';

export interface RestoreRecordsArgs {
  readonly ids: readonly Id[];
}

/** Brings deleted records back, as one step, with all that went with them. One whose parent is deleted shows with the parent. */
export const restoreRecords: Command<RestoreRecordsArgs> = defineCommand<RestoreRecordsArgs>({
  id: 'restore-records',
  args: z.object({ ids: z.array(z.string()) }),
  refusal: (model, { ids }) => {
    if (ids.length === 0) return refuse('no-change', 'ids');
    return firstFault(model, ids);
  },
  run: (tx, { ids }) => {
    keepingScales(
      tx,
      ids.some((id) => tx.model.record(id, 'scale')),
      () => {
        for (const id of ids) tx.restore(id);
      },
    );
    return ids;
  },
});

function firstFault(model: Model, ids: readonly Id[]): Refusal | undefined {
  for (const id of ids) {
    const record = model.get(id);
    if (!record) return refuse('no-such-record', id);
    if (record.live) return refuse('no-change', id);
  }
  return undefined;
}
