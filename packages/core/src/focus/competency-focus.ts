import { sentencesOf } from '../alignment/sentences.ts';
import { defineQuery, sameList, type Query, type Reader } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import { customerIn } from './customer-words.ts';
import type { FocusState } from './focus-state.ts';
import { namesAnyCustomer } from './names-customer.ts';

/** How the customer shows in a competency, whoever holds it. */
export interface CompetencyFocus {
  /** Never `onlyInherited`. */
  readonly state: FocusState;
  /** The sentences that name a customer. */
  readonly sentences: readonly Id[];
}

export const competencyFocus: Query<CompetencyFocus> = defineQuery(
  'competencyFocus',
  (read, competency) => {
    const sentences = read
      .ask(sentencesOf, competency)
      .filter((sentence) => read.ask(namesAnyCustomer, sentence));
    return { state: stateOf(read, competency, sentences), sentences };
  },
  (before, after) => before.state === after.state && sameList(before.sentences, after.sentences),
);

/** Does a competency name a customer in its name or definition? */
export const namedInTitle: Query<boolean> = defineQuery('namedInTitle', (read, id) => {
  const competency = read.record(id, 'competency');
  if (!competency) return false;
  return (
    customerIn(read, competency.name, null) !== undefined ||
    customerIn(read, competency.definition, null) !== undefined
  );
});

function stateOf(read: Reader, competency: Id, sentences: readonly Id[]): FocusState {
  if (sentences.length > 0) return 'inOwnBehaviour';
  if (read.ask(namedInTitle, competency)) return 'onlyInName';
  return isFocusWaived(read, competency) ? 'none' : 'notShown';
}

/** Has somebody said of a role or competency why the customer does not show in it? */
export function isFocusWaived(read: Reader, subject: Id): boolean {
  return read
    .joins(subject, 'waiver')
    .some((waiver) => waiver.subject === subject && waiver.aspect === 'customer');
}
