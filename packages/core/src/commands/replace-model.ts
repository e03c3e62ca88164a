import * as z from 'zod/mini';
import { diffModels } from '../model/diff-models.ts';
import { keepingKeys } from '../model/keeping-keys.ts';
import { Model } from '../model/model.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import { defineCommand, refuse, type Command } from './command.ts';

export interface ReplaceModelArgs {
  readonly model: Model;
}

/**
 * Makes the model say what another says: a restore point, an import, a model set from outside. Only what differs is written;
 * a list of siblings in the same order keeps its keys.
 */
export const replaceModel: Command<ReplaceModelArgs> = defineCommand<ReplaceModelArgs>({
  id: 'replace-model',
  args: z.object({ model: z.custom<Model>((value) => value instanceof Model) }),
  refusal: (model, args) => {
    if (!args.model.record(args.model.root, 'model')?.live) return refuse('wrong-value', 'model');
    return changesBetween(model, args.model).size === 0 ? refuse('no-change', model.root) : undefined;
  },
  run: (tx, args) => {
    for (const [id, { after }] of changesBetween(tx.model, args.model)) tx.put(id, after ?? null);
    return undefined;
  },
});

function changesBetween(model: Model, goal: Model): RecordsDiff {
  return diffModels(model, keepingKeys(goal, model));
}
