import { isBlank } from '../../../records/texts.ts';
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
    if (!claim) return [{ values: { name } }];
    return [{ message: 'none', values: { name, quote: messageName(read, claim.who) }, related: [claim.id] }];
  },
};
