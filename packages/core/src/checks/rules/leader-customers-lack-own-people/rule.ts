import type { Reader } from '../../../derive/query.ts';
import type { RoleCustomer } from '../../../records/role-customer.ts';
import { isBlank, type Texts } from '../../../records/texts.ts';
import type { Suggestion } from '../../finding.ts';
import type { ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';

/** Who leads people has named customers, but not the first of them: their own people. */
export const leaderCustomersLackOwnPeople: ModelRule = {
  id: 'leader-customers-lack-own-people',
  scope: 'model',
  subjects: ['role'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => read.record(subject, 'role')?.leads === true,
  check(read, subject) {
    const role = read.record(subject, 'role');
    const customers = read.children(subject, 'roleCustomer').filter(({ kind }) => kind !== 'none');
    const named = customers.filter(({ who }) => !isBlank(who));
    // Whose customers nobody has named yet is told so by another check.
    if (!role || named.length === 0 || named.some(({ ownPeople }) => ownPeople)) return [];
    const values = { name: messageName(read, role.name) };
    const theirs = named.find(({ kind, who }) => kind === 'internal' && soundsLikeOwnPeople(who));
    if (theirs) return [marking(read, values, theirs)];
    const waits = customers.length > named.length;
    return [{ values, suggestions: waits ? [] : [naming(subject)] }];
  },
};

/** Beginnings of words by which leaders name their people; a sign to ask by, never an answer. */
const OWN_PEOPLE: readonly string[] = [
  ...['team', 'staff', 'employee', 'direct report', 'own people'],
  ...['meeskon', 'tiim', 'alluva', 'töötaja', 'oma inimes'],
  ...['tiimi', 'alais', 'työnteki', 'henkilöst', 'oma väki', 'omat ihmis'],
];

function soundsLikeOwnPeople(who: Texts): boolean {
  return Object.values(who).some((text) => {
    const said = ` ${text.normalize('NFC').toLowerCase()}`;
    return OWN_PEOPLE.some((word) => said.includes(` ${word}`));
  });
}

function marking(
  read: Reader,
  values: { readonly name: string },
  { id, who }: RoleCustomer,
): ReturnType<ModelRule['check']>[number] {
  return {
    message: 'unmarked',
    values: { ...values, who: messageName(read, who) },
    related: [id],
    suggestions: [{ label: 'mark', command: 'set-field', args: { id, field: 'ownPeople', value: true } }],
  };
}

function naming(role: string): Suggestion {
  const fields = { kind: 'internal', ownPeople: true };
  return { label: 'name', command: 'create-record', args: { type: 'roleCustomer', parent: role, fields } };
}
