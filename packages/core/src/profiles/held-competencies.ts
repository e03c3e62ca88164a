import { defineQuery, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import type { Requirement } from '../records/requirement.ts';
import { includes } from './inheritance.ts';
import { rankOf } from './level-rank.ts';

/** What a role needs of a competency in the end, and which role's word that is. */
export interface EffectiveRequirement {
  readonly competency: Id;
  /** Target level; null: held, but not decided. */
  readonly level: Id | null;
  readonly notRequired: boolean;
  readonly entryLevel: Id | null;
  readonly weight: number | null;
  /** The role whose requirement it is. */
  readonly from: Id;
  readonly own: boolean;
}

/**
 * What a role needs, by competency: its own word wins over what it inherits; among inherited a level beats `notRequired`
 * and undecided, the higher rank wins, ties go to the smallest role id. No entry: not held.
 */
export const requirementsOf: Query<ReadonlyMap<Id, EffectiveRequirement>> = defineQuery(
  'requirementsOf',
  (read, role) => {
    const found = new Map<Id, EffectiveRequirement>();
    for (const included of read.ask(includes, role)) {
      for (const [competency, inherited] of read.ask(requirementsOf, included)) {
        const before = found.get(competency);
        if (!before || wins(inherited, before, (level) => read.ask(rankOf, level))) {
          found.set(competency, { ...inherited, own: false });
        }
      }
    }
    for (const requirement of read.children(role, 'requirement'))
      found.set(requirement.competency, asOwn(requirement, role));
    return found;
  },
  sameRequirements,
);

function asOwn(requirement: Requirement, role: Id): EffectiveRequirement {
  const { competency, level, notRequired, entryLevel, weight } = requirement;
  return { competency, level, notRequired, entryLevel, weight, from: role, own: true };
}

function wins(one: EffectiveRequirement, other: EffectiveRequirement, rank: (level: Id) => number): boolean {
  const [a, b] = [strength(one, rank), strength(other, rank)];
  return a !== b ? a > b : one.from < other.from;
}

/** A decided level counts by its rank; an undecided one holds the competency and so beats `notRequired`. */
function strength(requirement: EffectiveRequirement, rank: (level: Id) => number): number {
  if (requirement.notRequired) return -1;
  return requirement.level === null ? 0 : rank(requirement.level);
}

/** The same needs in the same order: sentences and quotes of a role stand in it. */
function sameRequirements(
  before: ReadonlyMap<Id, EffectiveRequirement>,
  after: ReadonlyMap<Id, EffectiveRequirement>,
): boolean {
  if (before.size !== after.size) return false;
  const names = ['competency', 'level', 'notRequired', 'entryLevel', 'weight', 'from', 'own'] as const;
  const others = after.values();
  for (const one of before.values()) {
    const other = others.next().value;
    if (!other || names.some((name) => one[name] !== other[name])) return false;
  }
  return true;
}
