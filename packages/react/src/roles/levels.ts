import {
  inLanguage,
  levelsByRank,
  scaleOfCompetency,
  type Id,
  type Model,
  type RecordByType,
} from '@tegu/core';
import { useMemo } from 'react';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useContentLanguages, useModel } from '../session/session-context.tsx';

/** A level as it is shown: number and word, and how dark on the ramp. */
export interface LevelView {
  readonly id: Id;
  readonly rank: number;
  readonly name: string;
  /** The language that its name is written in. */
  readonly lang: string | undefined;
  readonly step: number;
}

/** The ramp has three steps; the number says the rest. */
const RAMP_STEPS = 3;

/** The levels that a competency is rated on, the lowest first. */
export function levelsOf(model: Model, competency: Id, languages: readonly string[]): readonly LevelView[] {
  return levelViews(model, levelsByRank(model, scaleOfCompetency(model, competency)?.id ?? null), languages);
}

/** Levels as they are shown, the lowest of their scale first. */
export function levelViews(
  model: Model,
  ids: readonly Id[],
  languages: readonly string[],
): readonly LevelView[] {
  return viewsOf(
    ids,
    ids.map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, languages)),
    ids.map((id) => languageOf(model, id, languages)),
  );
}

/** The same, followed as the model changes. */
export function useLevels(competency: Id): readonly LevelView[] {
  const languages = useContentLanguages();
  const ids = useModel((model) => levelsByRank(model, scaleOfCompetency(model, competency)?.id ?? null));
  const names = useModel((model) =>
    ids.map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, languages)),
  );
  const written = useModel((model) => ids.map((id) => languageOf(model, id, languages)));
  return useMemo(() => viewsOf(ids, names, written), [ids, names, written]);
}

/** Gives the levels of any competency, the same list for all on one scale; followed as scales change. */
export function useLevelsFor(): (competency: RecordByType['competency']) => readonly LevelView[] {
  const languages = useContentLanguages();
  const scales = useModel((model) => model.children(model.root, 'scale'));
  const levels = useModel((model) => scales.flatMap(({ id }) => model.children(id, 'level')));
  return useMemo(() => {
    const byScale = new Map<Id, readonly LevelView[]>();
    for (const { id: scale } of scales) {
      const own = levels.filter(({ place }) => place[0] === scale);
      const ids = own.map(({ id }) => id);
      const names = own.map(({ name }) => inLanguage(name, languages));
      const written = own.map(({ name }) => inOneLanguage(name, languages)?.language);
      byScale.set(scale, viewsOf(ids, names, written));
    }
    const usual = byScale.get(scales[0]?.id ?? '') ?? [];
    return ({ scale }) => byScale.get(scale ?? '') ?? usual;
  }, [scales, levels, languages]);
}

/** The language that the name of a level is shown in. */
export function languageOf(model: Model, level: Id, languages: readonly string[]): string | undefined {
  return inOneLanguage(model.record(level, 'level')?.name ?? {}, languages)?.language;
}

function viewsOf(
  ids: readonly Id[],
  names: readonly string[],
  written: readonly (string | undefined)[],
): readonly LevelView[] {
  return ids.map((id, i) => ({
    id,
    rank: i + 1,
    name: names[i] ?? '',
    lang: written[i],
    step: Math.ceil(((i + 1) * RAMP_STEPS) / Math.max(ids.length, RAMP_STEPS)),
  }));
}
