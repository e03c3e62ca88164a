import { defineQuery, sameList, type Query } from '../../derive/query.ts';
import type { Id } from '../../records/id.ts';
import { competencyParts } from './competency-parts.ts';

/** The levels that a role itself asks for, each as often as it does so, later or on the first day; of retired competencies none. */
const levelsAskedBy: Query<readonly Id[]> = defineQuery(
  'levelsAskedBy',
  (read, role) =>
    read.children(role, 'requirement').flatMap(({ competency, notRequired, level, entryLevel }) => {
      if (notRequired || read.ask(competencyParts, competency).retired) return [];
      return [level, entryLevel].flatMap((asked) => (asked !== null && read.isLive(asked) ? [asked] : []));
    }),
  sameList,
);

/** How often each level is asked for by the model's roles and groups. */
export const levelsAsked: Query<ReadonlyMap<Id, number>> = defineQuery(
  'levelsAsked',
  (read) => {
    const asked = new Map<Id, number>();
    for (const role of read.childIds(read.root, 'role'))
      for (const level of read.ask(levelsAskedBy, role)) asked.set(level, (asked.get(level) ?? 0) + 1);
    return asked;
  },
  (before, after) =>
    before.size === after.size && [...before].every(([level, times]) => after.get(level) === times),
);
