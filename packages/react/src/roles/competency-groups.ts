import { orderedCompetencies, type Id, type RecordByType } from '@tegu/core';
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
  const competencies = useAnswer(orderedCompetencies, '');
  const categories = useModel((model) => model.children(model.root, 'category'));
  return useMemo(
    () => byCategory(categories, competencies).filter((group) => group.competencies.length > 0),
    [competencies, categories],
  );
}

/** Competencies by the category that they stand in; last those that stand in none that is alive. */
export function byCategory(
  categories: readonly Category[],
  competencies: readonly Competency[],
): readonly CompetencyGroup[] {
  const inCategory = new Map<Id, Competency[]>(categories.map(({ id }) => [id, []]));
  const others: Competency[] = [];
  for (const competency of competencies) (inCategory.get(competency.place[0]) ?? others).push(competency);
  return [
    ...categories.map((category) => ({ category, competencies: inCategory.get(category.id) ?? [] })),
    { category: null, competencies: others },
  ];
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
