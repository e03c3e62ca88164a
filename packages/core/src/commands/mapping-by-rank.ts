import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { levelsByRank } from './scale-of-competency.ts';

/** Old level id to new level id. */
export type LevelMapping = Readonly<Record<Id, Id>>;

/**
 * Maps each level of a scale to the level of another that stands as high on it: the lowest to the lowest, the highest to the
 * highest, those between by their share of the way, a half upwards. Empty where either scale has no levels.
 */
export function mappingByRank(model: Model, from: Id | null, to: Id | null): LevelMapping {
  const [old, fresh] = [levelsByRank(model, from), levelsByRank(model, to)];
  const mapping: Record<Id, Id> = {};
  old.forEach((level, i) => {
    const target = fresh[asHighAs(i, old.length, fresh.length)];
    if (target !== undefined) mapping[level] = target;
  });
  return mapping;
}

/** The place, from 0, that is as high among `fresh` levels as the place `i` is among `old` ones. */
export function asHighAs(i: number, old: number, fresh: number): number {
  const way = old > 1 ? i / (old - 1) : 0;
  return Math.round(way * (fresh - 1));
}
