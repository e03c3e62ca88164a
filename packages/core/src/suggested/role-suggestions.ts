import { uncoveredIn } from '../alignment/role-alignment.ts';
import { defineQuery, type Query } from '../derive/query.ts';
import { roleSentences } from '../focus/role-sentences.ts';
import type { Id } from '../records/id.ts';
import { byWeight, likelyEvidence, pairKey, type SuggestedEvidence } from './likely-evidence.ts';
import { isExcused } from './suggested-evidence.ts';

/** The sentences of a role that are likely to show a value or the promise that none of its own shows. */
export interface RoleSuggestion {
  readonly statement: Id;
  /** Of the role's own sentences, best first: accepted, one of them would cover the statement in this role. */
  readonly own: readonly SuggestedEvidence[];
  /** Of the sentences that it shares with others: they bear the statement out here, and cover nothing. */
  readonly inherited: readonly SuggestedEvidence[];
}

/** What is suggested for the uncovered values and promise of a role, own and inherited apart. */
export const suggestedInRole: Query<readonly RoleSuggestion[]> = defineQuery(
  'suggestedInRole',
  (read, role) => {
    const sentences = read.ask(roleSentences, role);
    const isOwn = new Map(sentences.map(({ record, own }) => [record, own]));
    const competencies = [...new Set(sentences.flatMap(({ competency }) => competency ?? []))];
    return read
      .ask(uncoveredIn, role)
      .map((statement) => {
        const likely = competencies
          .filter((competency) => !isExcused(read, competency, statement))
          .flatMap((competency) => read.ask(likelyEvidence, pairKey(competency, statement)))
          .sort(byWeight);
        return {
          statement,
          own: likely.filter(({ sentence }) => isOwn.get(sentence) === true),
          inherited: likely.filter(({ sentence }) => isOwn.get(sentence) === false),
        };
      })
      .filter(({ own, inherited }) => own.length + inherited.length > 0);
  },
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);
