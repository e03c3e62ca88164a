import { defineQuery, type Query } from '../../../derive/query.ts';
import { requirementsOf } from '../../../profiles/held-competencies.ts';
import { includesAll } from '../../../profiles/inheritance.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';

const MOST = 12;

/** More competencies than anyone develops, assesses or remembers. Where a group already has too many, it is said of the group alone. */
export const tooManyCompetencies: ModelRule = {
  id: 'too-many-competencies',
  scope: 'model',
  subjects: ['role'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  check(read, subject) {
    const role = read.record(subject, 'role');
    const { all, own } = read.ask(heldCount, subject);
    if (!role || all <= MOST) return [];
    if (read.ask(includesAll, subject).some((each) => read.ask(heldCount, each).all > MOST)) return [];
    const name = messageName(read, role.name);
    if (own === all) return [{ values: { name, count: all } }];
    return [{ message: 'inherited', values: { name, count: all, inherited: all - own } }];
  },
};

interface HeldCount {
  readonly all: number;
  /** Those that the role itself asks for. */
  readonly own: number;
}

const heldCount: Query<HeldCount> = defineQuery(
  'heldCount',
  (read, role) => {
    const held = [...read.ask(requirementsOf, role).values()].filter(
      ({ competency, notRequired }) =>
        !notRequired && read.isLive(competency) && !read.ask(competencyParts, competency).retired,
    );
    return { all: held.length, own: held.filter(({ own }) => own).length };
  },
  (before, after) => before.all === after.all && before.own === after.own,
);
