import { competencyFocus, isFocusWaived } from '../../../focus/competency-focus.ts';
import { customerIn } from '../../../focus/customer-words.ts';
import type { Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import { isBlank } from '../../../records/texts.ts';
import type { Suggestion } from '../../finding.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';

/** A competency has the customer in its name, and in none of its sentences. */
export const missingCustomerReference: ModelRule = {
  id: 'missing-customer-reference',
  scope: 'model',
  subjects: ['competency'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  isAbout(read, subject) {
    const { retired, deeds } = read.ask(competencyParts, subject);
    // Without a deed there is nothing yet that could name a customer.
    return !retired && deeds;
  },
  check(read, subject) {
    const competency = read.record(subject, 'competency');
    if (!competency || customerIn(read, competency.name, null) === undefined) return [];
    if (isFocusWaived(read, subject) || read.ask(competencyFocus, subject).sentences.length > 0) return [];
    return [
      {
        field: 'name',
        values: { name: messageName(read, competency.name) },
        suggestions: writing(read, subject),
      },
    ];
  },
};

/** Offers a place for a deed; not a second one beside a place that waits for words. */
function writing(read: Reader, competency: Id): readonly Suggestion[] {
  if (read.children(competency, 'indicator').some(({ text }) => isBlank(text))) return [];
  return [{ label: 'deed', command: 'create-record', args: { type: 'indicator', parent: competency } }];
}
