import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { defaultScale } from './scale-of-competency.ts';
import { usesOfLevels } from './uses-of-levels.ts';

/**
 * Makes writes that may make another scale the model's first, and so its default. Competencies that have used levels of the
 * default keep it: it becomes a scale of their own.
 */
export function keepingScales<T>(tx: Tx, concernsScales: boolean, write: () => T): T {
  if (!concernsScales) return write();
  const before = defaultScale(tx.model)?.id;
  const result = write();
  if (before !== undefined && defaultScale(tx.model)?.id !== before && tx.model.isLive(before)) {
    for (const competency of relyingOnDefault(tx.model, before))
      tx.set('competency', competency, 'scale', before);
  }
  return result;
}

function relyingOnDefault(model: Model, scale: Id): readonly Id[] {
  const levels = new Set(model.childIds(scale, 'level'));
  const competencies = new Set(usesOfLevels(model, levels).map(({ competency }) => competency));
  return [...competencies].filter((id) => {
    const competency = model.record(id, 'competency');
    return competency !== undefined && (competency.scale === null || !model.isLive(competency.scale));
  });
}
