import { orderedCompetencies, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { byCategory, type CompetencyGroup } from '../roles/competency-groups.ts';
import { useAnswer, useModel } from '../session/session-context.tsx';

/** The categories with their competencies, empty ones among them; those without a category last. */
export function useTreeGroups(): readonly CompetencyGroup[] {
  const competencies = useAnswer(orderedCompetencies, '');
  const categories = useModel((model) => model.children(model.root, 'category'));
  return useMemo(
    () =>
      byCategory(categories, competencies).filter(
        (group) => group.category !== null || group.competencies.length > 0,
      ),
    [competencies, categories],
  );
}

/** What a competency stands in: its category, or the model. */
export function parentOf(model: Model, competency: Id): Id {
  const record = model.record(competency, 'competency');
  return record ? model.parentOf(record) : model.root;
}

/** Where a competency comes by one step up or down: among its own, or over the edge into the next category. */
export function stepFrom(
  model: Model,
  id: Id,
  step: -1 | 1,
): { readonly parent: Id; readonly before: Id | null } | undefined {
  const parent = parentOf(model, id);
  const listed = model.childIds(parent, 'competency');
  const to = listed.indexOf(id) + step;
  if (to >= 0 && to < listed.length) return { parent, before: listed[step < 0 ? to : to + 1] ?? null };
  const next = categoryBeside(model, id, step);
  if (next === undefined) return undefined;
  return { parent: next, before: step < 0 ? null : (model.childIds(next, 'competency')[0] ?? null) };
}

/** The category before or after that of a competency; after the last come those without one. */
export function categoryBeside(model: Model, id: Id, step: -1 | 1): Id | undefined {
  const parents = [...model.childIds(model.root, 'category'), model.root];
  return parents[parents.indexOf(parentOf(model, id)) + step];
}
