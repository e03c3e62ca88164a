import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { Scale } from '../records/scale.ts';

/** The model's default scale: its first. */
export function defaultScale(model: Model): Scale | undefined {
  return model.children(model.root, 'scale')[0];
}

/** The scale that a competency is rated on: its own while that is alive, else the model's default. */
export function scaleOfCompetency(model: Model, competency: Id): Scale | undefined {
  const own = model.record(model.record(competency, 'competency')?.scale ?? null, 'scale');
  return own && model.isLive(own.id) ? own : defaultScale(model);
}

/** Ids of a scale's living levels by rank, the lowest first; none for no scale. */
export function levelsByRank(model: Model, scale: Id | null): readonly Id[] {
  if (scale === null || !model.isLive(scale)) return [];
  return model.children(scale, 'level').map(({ id }) => id);
}
