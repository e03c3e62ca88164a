import type { Id, Texts } from '@tegu/core';
import { useMemo } from 'react';
import { useLevels } from '../roles/levels.ts';
import { useModel } from '../session/session-context.tsx';

/** A level as a document shows it, its name with its languages. */
export interface ReadLevel {
  readonly id: Id;
  readonly rank: number;
  /** How dark on the ramp. */
  readonly step: number;
  readonly name: Texts;
}

/** The levels that a competency is rated on, the lowest first. */
export function useReadLevels(competency: Id): readonly ReadLevel[] {
  const levels = useLevels(competency);
  const names = useModel((model) => levels.map(({ id }) => model.record(id, 'level')?.name));
  return useMemo(
    () => levels.map(({ id, rank, step }, i) => ({ id, rank, step, name: names[i] ?? {} })),
    [levels, names],
  );
}
