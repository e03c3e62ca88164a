import { defineQuery, type Query, type Reader } from '../../../derive/query.ts';
import { requirementsOf } from '../../../profiles/held-competencies.ts';
import { includes } from '../../../profiles/inheritance.ts';
import type { Id } from '../../../records/id.ts';
import type { Role } from '../../../records/role.ts';
import type { ModelRemark, ModelRule } from '../../model-rule.ts';
import { coreCompetencies } from '../core-competencies.ts';
import { messageName } from '../message-name.ts';

/** A core competency is expected of everyone, yet a role is told not to need it, or does not get it. */
export const coreNotRequired: ModelRule = {
  id: 'core-not-required',
  scope: 'model',
  subjects: ['role'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  check(read, subject) {
    const role = read.record(subject, 'role');
    return role ? [...toldNotToNeed(read, role), ...notHeld(read, role)] : [];
  },
};

/** What is inherited as not required is said where it was decided. */
function toldNotToNeed(read: Reader, role: Role): readonly ModelRemark[] {
  const requirements = read.ask(requirementsOf, role.id);
  return read
    .ask(coreCompetencies, read.root)
    .filter((competency) => {
      const requirement = requirements.get(competency);
      return requirement?.own === true && requirement.notRequired;
    })
    .map((competency) => ({
      values: { name: messageName(read, role.name), competency: nameOf(read, competency) },
      related: [competency],
      suggestions: isInheritedBy(read, role.id, competency)
        ? [{ label: 'inherit', command: 'clear-requirement', args: { role: role.id, competency } }]
        : [],
    }));
}

function isInheritedBy(read: Reader, role: Id, competency: Id): boolean {
  return read.ask(includes, role).some((included) => {
    const requirement = read.ask(requirementsOf, included).get(competency);
    return requirement !== undefined && !requirement.notRequired;
  });
}

/** Groups may hold a part only: whoever is in them gets the rest from another group. */
function notHeld(read: Reader, role: Role): readonly ModelRemark[] {
  if (role.kind !== 'role') return [];
  const requirements = read.ask(requirementsOf, role.id);
  const missing = read
    .ask(coreCompetencies, read.root)
    .filter((competency) => !requirements.has(competency) && read.ask(isAskedForSomewhere, competency));
  const [first] = missing;
  if (first === undefined) return [];
  const name = messageName(read, role.name);
  if (missing.length > 1)
    return [{ message: 'severalNotHeld', values: { name, count: missing.length }, related: missing }];
  return [{ message: 'notHeld', values: { name, competency: nameOf(read, first) }, related: missing }];
}

/** Until somebody has begun to say who needs it, it is not yet due. */
const isAskedForSomewhere: Query<boolean> = defineQuery('isAskedForSomewhere', (read, competency) =>
  read.joins(competency, 'requirement').some(({ notRequired }) => !notRequired),
);

function nameOf(read: Reader, competency: Id): string {
  return messageName(read, read.record(competency, 'competency')?.name ?? {});
}
