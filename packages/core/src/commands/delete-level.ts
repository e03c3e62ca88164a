import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { levelMoves, type LevelMoves } from './level-moves.ts';
import { notLiving } from './living.ts';
import { moveLevels } from './move-levels.ts';
import { levelsByRank } from './scale-of-competency.ts';
import { usesOfLevels } from './uses-of-levels.ts';

export interface DeleteLevelArgs {
  readonly level: Id;
  /** The level of the same scale that takes over; null only where nothing uses the level. */
  readonly replacement: Id | null;
}

/** Everything that deleting a level changes, as it is shown before it is done. */
export function levelDeletion(model: Model, { level, replacement }: DeleteLevelArgs): LevelMoves {
  return levelMoves(
    model,
    usesOfLevels(model, new Set([level])),
    replacement === null ? {} : { [level]: replacement },
  );
}

/** Deletes a level; what named it names its replacement. */
export const deleteLevel: Command<DeleteLevelArgs> = defineCommand<DeleteLevelArgs>({
  id: 'delete-level',
  args: z.object({ level: z.string(), replacement: z.nullable(z.string()) }),
  refusal: (model, args) => {
    const { level, replacement } = args;
    const fault =
      notLiving(model, level, 'level') ??
      (replacement === null ? undefined : notLiving(model, replacement, 'level'));
    if (fault) return fault;
    const record = model.get(level);
    const siblings = record ? levelsByRank(model, model.parentOf(record)) : [];
    if (replacement !== null && (replacement === level || !siblings.includes(replacement)))
      return refuse('wrong-value', 'replacement');
    return levelDeletion(model, args).unmapped.length > 0 ? refuse('incomplete-mapping', level) : undefined;
  },
  run: (tx, args) => {
    moveLevels(tx, levelDeletion(tx.model, args));
    tx.remove(args.level);
    return undefined;
  },
});
