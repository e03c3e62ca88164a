import { defaultScale, inLanguage, levelsByRank, scaleOfCompetency, type Id, type Model } from '@tegu/core';
import type { PasteLevel } from '@tegu/interchange/documents';
import { useMemo } from 'react';
import type { LevelView } from '../roles/levels.ts';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useContentLanguages, useModel } from '../session/session-context.tsx';

/** A level as a column may name it, and as it is shown. */
export type ScaleLevel = PasteLevel & Pick<LevelView, 'name'> & Partial<Pick<LevelView, 'lang'>>;

/** The levels of the model's default scale, the lowest first. */
export function useScaleLevels(): readonly ScaleLevel[] {
  return useLevels((model) => levelsByRank(model, defaultScale(model)?.id ?? null));
}

/**
 * The levels that a column may describe: those of the default scale, which are known by the names that other scales have at
 * the same rank too, and above them what longer scales have.
 */
export function usePasteLevels(): readonly ScaleLevel[] {
  const levels = useScaleLevels();
  const others = useModel((model) => otherScales(model).map(({ id }) => id));
  const beyond = useLevels((model) => {
    const [longest = []] = others
      .map((scale) => levelsByRank(model, scale))
      .sort((a, b) => b.length - a.length);
    return longest.slice(levels.length);
  });
  const names = useModel((model) =>
    Array.from({ length: levels.length + beyond.length }, (_, i) =>
      others.flatMap((scale) => namesOf(model, levelsByRank(model, scale)[i] ?? null)).join('\n'),
    ),
  );
  return useMemo(
    () => [
      ...levels.map((level, i) => ({ ...level, otherNames: names[i]?.split('\n') })),
      ...beyond.map((level, i) => ({
        ...level,
        rank: levels.length + i + 1,
        otherNames: names[levels.length + i]?.split('\n'),
        isBeyond: true,
      })),
    ],
    [levels, beyond, names],
  );
}

/** The levels of the scale that a competency has for itself; undefined for one that stands on the default scale. */
export function ownLevels(model: Model, competency: Id | null): readonly PasteLevel[] | undefined {
  if (competency === null) return undefined;
  const scale = scaleOfCompetency(model, competency);
  if (!scale || scale.id === defaultScale(model)?.id) return undefined;
  return namedLevels(model, scale.id);
}

/** The levels of a scale by rank, with their names in all languages. */
export function namedLevels(model: Model, scale: Id | null): readonly PasteLevel[] {
  return levelsByRank(model, scale).map((id, i) => ({ id, rank: i + 1, names: namesOf(model, id) }));
}

function otherScales(model: Model): readonly { readonly id: Id }[] {
  return model.children(model.root, 'scale').slice(1);
}

function namesOf(model: Model, level: Id | null): readonly string[] {
  return Object.values(model.record(level, 'level')?.name ?? {});
}

function useLevels(idsIn: (model: Model) => readonly Id[]): readonly ScaleLevel[] {
  const languages = useContentLanguages();
  const levels = useModel((model) => idsIn(model).flatMap((id) => model.record(id, 'level') ?? []));
  return useMemo(
    () =>
      levels.map(({ id, name }, i) => ({
        id,
        rank: i + 1,
        name: inLanguage(name, languages),
        lang: inOneLanguage(name, languages)?.language,
        names: Object.values(name),
      })),
    [levels, languages],
  );
}
