import { defineQuery, sameList, type Query } from '../../../derive/query.ts';
import { packFor } from '../../../language/language-packs.ts';
import { requirementsOf } from '../../../profiles/held-competencies.ts';
import { includesAll } from '../../../profiles/inheritance.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { languagesOf, messageName } from '../message-name.ts';
import { leadersPartsIn, LEADERS_PARTS, type LeadersPart } from '../leaders-parts.ts';

/** The competencies in use that a role holds, its own and inherited. */
const heldInUse: Query<readonly string[]> = defineQuery(
  'heldInUse',
  (read, role) =>
    [...read.ask(requirementsOf, role).values()]
      .filter(({ competency, notRequired }) => !notRequired && read.isLive(competency))
      .map(({ competency }) => competency)
      .filter((competency) => !read.ask(competencyParts, competency).retired),
  sameList,
);

const isLeadersOwn: Query<boolean> = defineQuery(
  'isLeadersOwn',
  (read, competency) =>
    read.record(competency, 'competency')?.scope === 'leadership' &&
    read.ask(competencyParts, competency).deeds,
);

/** Does the role lead, and has it begun on what leaders need? */
const isDue: Query<boolean> = defineQuery(
  'leadersPartsAreDue',
  (read, id) =>
    read.record(id, 'role')?.leads === true &&
    read.isLive(id) &&
    read.ask(heldInUse, id).some((competency) => read.ask(isLeadersOwn, competency)),
);

/** Those who lead hold leadership competencies, and one of the four parts of leading customer-centrically is in none of them. */
export const leaderWithoutCustomerCompetency: ModelRule = {
  id: 'leader-without-customer-competency',
  scope: 'model',
  subjects: ['role'],
  severity: 'fix',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  isAbout: (read, subject) =>
    read.ask(isDue, subject) &&
    // What a group of leaders lacks is told at the group, once for all who belong to it.
    !read.ask(includesAll, subject).some((included) => read.ask(isDue, included)),
  check(read, subject) {
    const role = read.record(subject, 'role');
    if (!role || !languagesOf(read).some((language) => packFor(read.packs, language))) return [];
    const held = read.ask(heldInUse, subject);
    const found = new Set(held.flatMap((competency) => read.ask(leadersPartsIn, competency)));
    const missing: readonly LeadersPart[] = LEADERS_PARTS.filter((part) => !found.has(part));
    const values = { name: messageName(read, role.name) };
    if (missing.length === LEADERS_PARTS.length) return [{ values, related: held }];
    return missing.map((message) => ({ message, values, related: held }));
  },
};
