import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import type { SentenceCustomer } from '../records/sentence-customer.ts';
import type { Texts } from '../records/texts.ts';
import { customerIn } from './customer-words.ts';

/** A sentence's customer as marked by a person, and its text. */
interface Sentence {
  readonly customer: SentenceCustomer;
  readonly text: Texts;
}

/** Does a sentence name a customer by the language's words or by the name of any external customer of the model? */
export const namesAnyCustomer: Query<boolean> = defineQuery('namesAnyCustomer', (read, id) =>
  names(read, id, null),
);

/** The same for one role, whose own customers' names count too; the key is `role sentence`. */
const namesCustomerOf: Query<boolean> = defineQuery('namesCustomerOf', (read, key) => {
  const [role = '', sentence = ''] = key.split(' ');
  return read.ask(namesAnyCustomer, sentence) || names(read, sentence, role);
});

/** Does an indicator, descriptor or value's meaning name a customer, as seen from a role? */
export function namesCustomer(read: Reader, sentence: Id, role: Id): boolean {
  return read.ask(namesCustomerOf, `${role} ${sentence}`);
}

function names(read: Reader, id: Id, role: Id | null): boolean {
  const sentence: Sentence | undefined =
    read.record(id, 'indicator') ?? read.record(id, 'descriptor') ?? read.record(id, 'valueMeaning');
  if (!sentence) return false;
  // What a person has said of a sentence wins over its words.
  if (sentence.customer !== null) return sentence.customer !== 'none';
  return customerIn(read, sentence.text, role) !== undefined;
}
