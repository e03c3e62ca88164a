import { competencyAlignment } from '../../../alignment/competency-alignment.ts';
import { statementsOfKind } from '../../../alignment/statements.ts';
import { defineQuery, sameList, type Query } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';
import { servedBy } from '../served-statements.ts';
import { isWorded } from '../worded.ts';

/** Purpose and promise, where they are worded: what sets this company apart. */
const whatSetsApart: Query<readonly Id[]> = defineQuery(
  'whatSetsApart',
  (read) =>
    [...read.ask(statementsOfKind, 'purpose'), ...read.ask(statementsOfKind, 'brandPromise')].filter((id) =>
      read.ask(isWorded, id),
    ),
  sameList,
);

/** A core competency that serves neither purpose nor promise: any company could have it. */
export const coreLikeAnyone: ModelRule = {
  id: 'core-like-anyone',
  scope: 'model',
  subjects: ['competency'],
  severity: 'consider',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout(read, subject) {
    const { retired, deeds } = read.ask(competencyParts, subject);
    return !retired && deeds && read.record(subject, 'competency')?.scope === 'core';
  },
  check(read, subject) {
    const competency = read.record(subject, 'competency');
    if (!competency || read.ask(competencyAlignment, subject).waived) return [];
    const closed = read.joins(subject, 'waiver').map(({ statement }) => statement);
    const expected = read.ask(whatSetsApart, read.root).filter((id) => !closed.includes(id));
    if (expected.length === 0) return [];
    // A claim is enough here: that its evidence is missing is another rule's to say.
    const served = servedBy(read, subject);
    if (expected.some((id) => served.includes(id))) return [];
    return [{ values: { name: messageName(read, competency.name) }, related: expected }];
  },
};
