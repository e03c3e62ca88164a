import type { Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import { isBlank } from '../../../records/texts.ts';
import type { Suggestion } from '../../finding.ts';
import type { ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';

/** A role whose customers nobody has named, or that is said to have none. */
export const roleWithoutCustomer: ModelRule = {
  id: 'role-without-customer',
  scope: 'model',
  subjects: ['role'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => read.record(subject, 'role')?.kind === 'role',
  check(read, subject) {
    const role = read.record(subject, 'role');
    if (!role) return [];
    const said = read.children(subject, 'roleCustomer').filter((customer) => !isBlank(customer.who));
    if (said.some((customer) => customer.kind !== 'none')) return [];
    const name = messageName(read, role.name);
    const [claim] = said;
    const suggestions = naming(read, subject);
    if (!claim) return [{ values: { name }, suggestions }];
    const quote = messageName(read, claim.who);
    return [{ message: 'none', values: { name, quote }, related: [claim.id], suggestions }];
  },
};

/** Offers a place for the first name; not a second one beside a place that waits for words. */
function naming(read: Reader, role: Id): readonly Suggestion[] {
  const waits = read.children(role, 'roleCustomer').some((customer) => isBlank(customer.who));
  if (waits) return [];
  const args = { type: 'roleCustomer', parent: role, fields: { kind: 'internal' } };
  return [{ label: 'name', command: 'create-record', args }];
}
