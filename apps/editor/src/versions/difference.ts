import { compareModels, type Model } from '@tegu/core';

/** How much of a model has become otherwise, in plain counts of things. */
export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
}

/** What has been done to a model between two moments. */
export function differenceBetween(then: Model, now: Model): Difference {
  const { added, removed, changed, moved } = compareModels(then, now);
  return {
    added: added.length,
    removed: removed.length,
    changed: new Set(changed.map(({ record }) => record)).size,
    moved: moved.length,
  };
}
