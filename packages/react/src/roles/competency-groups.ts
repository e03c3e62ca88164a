import { competenciesInOrder, type RecordByType } from '@tegu/core';
import { useMemo } from 'react';
import { useAnswer, useModel } from '../session/session-context.tsx';

export type Competency = RecordByType['competency'];
export type Category = RecordByType['category'];

/** The competencies of one category; of none, where the category is null. */
export interface CompetencyGroup {
  readonly category: Category | null;
  readonly competencies: readonly Competency[];
}

/** The living competencies by category in their order, those without a category last. */
export function useCompetencyGroups(): readonly CompetencyGroup[] {
  const order = useAnswer(competenciesInOrder, '');
  const competencies = useModel((model) => order.flatMap((id) => model.record(id, 'competency') ?? []));
  const categories = useModel((model) => model.children(model.root, 'category'));
  return useMemo(() => {
    const groups: CompetencyGroup[] = categories.map((category) => ({
      category,
      competencies: competencies.filter(({ place: [parent] }) => parent === category.id),
    }));
    const known = new Set(categories.map(({ id }) => id));
    groups.push({
      category: null,
      competencies: competencies.filter(({ place: [parent] }) => !known.has(parent)),
    });
    return groups.filter((group) => group.competencies.length > 0);
  }, [competencies, categories]);
}

/** How many competencies stand before each group. */
export function startsOf(groups: readonly CompetencyGroup[]): readonly number[] {
  let before = 0;
  return groups.map(({ competencies }) => {
    const start = before;
    before += competencies.length;
    return start;
  });
}
