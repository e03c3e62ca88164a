import { defaultScale, inLanguage, levelsByRank } from '@tegu/core';
import { useMemo } from 'react';
import type { LevelView } from '../roles/levels.ts';
import { useContentLanguages, useModel } from '../session/session-context.tsx';
import type { PasteLevel } from './column-targets.ts';

/** A level as a column may name it, and as it is shown. */
export type ScaleLevel = PasteLevel & Pick<LevelView, 'name'>;

/** The levels of the model's default scale, the lowest first. */
export function useScaleLevels(): readonly ScaleLevel[] {
  const languages = useContentLanguages();
  const levels = useModel((model) =>
    levelsByRank(model, defaultScale(model)?.id ?? null).flatMap((id) => model.record(id, 'level') ?? []),
  );
  return useMemo(
    () =>
      levels.map(({ id, name }, i) => ({
        id,
        rank: i + 1,
        name: inLanguage(name, languages),
        names: Object.values(name),
      })),
    [levels, languages],
  );
}
