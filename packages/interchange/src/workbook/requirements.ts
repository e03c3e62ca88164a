import {
  fieldValue,
  scaleOfCompetency,
  type AnyRecord,
  type Id,
  type Model,
  type RecordByType,
} from '@tegu/core';

type Requirement = RecordByType['requirement'];

/** The scale on which a record's levels stand: that of its competency, or the model's default. */
export function scaleAt(model: Model, record: AnyRecord): Id | undefined {
  const end = fieldValue(record, 'competency');
  const named = model.record(typeof end === 'string' ? end : null, 'competency');
  return scaleOfCompetency(model, named?.id ?? model.parentOf(record))?.id;
}

/** The competencies of a model in the order of a document: category by category, those without one last. */
export function competenciesInOrder(model: Model): readonly RecordByType['competency'][] {
  return [...model.childIds(model.root, 'category'), model.root].flatMap((parent) =>
    model.children(parent, 'competency'),
  );
}

/**
 * The requirements that say more than a matrix shows: a level on entry, a weight, a note; and all of a role whose competencies
 * stand in another order than the matrix has them.
 */
export function detailedRequirements(model: Model): readonly Requirement[] {
  const ranks = new Map(competenciesInOrder(model).map(({ id }, i) => [id, i]));
  return model.children(model.root, 'role').flatMap((role) => {
    const all = model.children(role.id, 'requirement');
    const order = all.map(({ competency }) => ranks.get(competency) ?? -1);
    const isSorted = order.every((rank, i) => i === 0 || (order[i - 1] ?? 0) < rank);
    return isSorted ? all.filter(hasDetails) : all;
  });
}

function hasDetails({ entryLevel, weight, note }: Requirement): boolean {
  return entryLevel !== null || weight !== null || Object.keys(note).length > 0;
}
