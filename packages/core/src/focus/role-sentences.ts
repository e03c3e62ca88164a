import { sentenceScope, sentencesOf } from '../alignment/sentences.ts';
import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import { requirementsOf, type EffectiveRequirement } from '../profiles/held-competencies.ts';
import { includesAll } from '../profiles/inheritance.ts';
import { rankOf } from '../profiles/level-rank.ts';
import { typeOfId, type Id } from '../records/id.ts';

/** A sentence that holds for a role. `own`: it was worded for this role; else the role shares it with others. */
export interface RoleSentence {
  readonly record: Id;
  /** The competency it stands under; null for what a value means in this role. */
  readonly competency: Id | null;
  readonly own: boolean;
}

/**
 * The sentences of a role: of each competency it holds those at a level not above its target and meant for it, and what
 * the values mean in it. Own are: an indicator that names the role; a sentence without roles of a role-specific competency
 * that the role itself requires; the values' meanings. A core or leadership sentence is never own unless it names the role.
 */
export const roleSentences: Query<readonly RoleSentence[]> = defineQuery(
  'roleSentences',
  (read, role) => {
    const found: RoleSentence[] = [];
    for (const requirement of read.ask(requirementsOf, role).values()) {
      if (!requirement.notRequired && read.isLive(requirement.competency))
        addSentences(found, read, role, requirement);
    }
    for (const meaning of read.children(role, 'valueMeaning'))
      found.push({ record: meaning.id, competency: null, own: true });
    return found;
  },
  (before, after) =>
    before.length === after.length &&
    before.every((one, i) => {
      const other = after[i];
      return one.record === other?.record && one.competency === other.competency && one.own === other.own;
    }),
);

function addSentences(
  found: RoleSentence[],
  read: Reader,
  role: Id,
  requirement: EffectiveRequirement,
): void {
  const { competency } = requirement;
  const ofRole = read.ask(isRoleSpecific, competency) && requirement.own;
  const target = requirement.level === null ? 0 : read.ask(rankOf, requirement.level);
  for (const record of read.ask(sentencesOf, competency)) {
    const { roles, level } = read.ask(sentenceScope, record);
    const rank = level === null ? 0 : read.ask(rankOf, level);
    if (target > 0 && rank > target) continue;
    const namesRole = roles.includes(role);
    if (
      roles.length > 0 &&
      !namesRole &&
      !read.ask(includesAll, role).some((included) => roles.includes(included))
    )
      continue;
    const own = namesRole || (ofRole && (roles.length === 0 || typeOfId(record) === 'descriptor'));
    found.push({ record, competency, own });
  }
}

const isRoleSpecific: Query<boolean> = defineQuery(
  'isRoleSpecific',
  (read, competency) => read.record(competency, 'competency')?.scope === 'role',
);
