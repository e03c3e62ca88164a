import { inLanguage, levelsByRank, scaleOfCompetency, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { useContentLanguages, useModel } from '../session/session-context.tsx';

/** A level as it is shown: number and word, and how dark on the ramp. */
export interface LevelView {
  readonly id: Id;
  readonly rank: number;
  readonly name: string;
  readonly step: number;
}

/** The ramp has three steps; the number says the rest. */
const RAMP_STEPS = 3;

/** The levels that a competency is rated on, the lowest first. */
export function levelsOf(model: Model, competency: Id, languages: readonly string[]): readonly LevelView[] {
  const ids = levelsByRank(model, scaleOfCompetency(model, competency)?.id ?? null);
  return viewsOf(
    ids,
    ids.map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, languages)),
  );
}

/** The same, followed as the model changes. */
export function useLevels(competency: Id): readonly LevelView[] {
  const languages = useContentLanguages();
  const ids = useModel((model) => levelsByRank(model, scaleOfCompetency(model, competency)?.id ?? null));
  const names = useModel((model) =>
    ids.map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, languages)),
  );
  return useMemo(() => viewsOf(ids, names), [ids, names]);
}

function viewsOf(ids: readonly Id[], names: readonly string[]): readonly LevelView[] {
  return ids.map((id, i) => ({
    id,
    rank: i + 1,
    name: names[i] ?? '',
    step: Math.ceil(((i + 1) * RAMP_STEPS) / Math.max(ids.length, RAMP_STEPS)),
  }));
}
