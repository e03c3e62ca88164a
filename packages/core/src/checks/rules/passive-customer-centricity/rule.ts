import type { Reader } from '../../../derive/query.ts';
import { isFocusWaived } from '../../../focus/competency-focus.ts';
import { roleFocus } from '../../../focus/role-focus.ts';
import { packFor } from '../../../language/language-packs.ts';
import type { Id } from '../../../records/id.ts';
import { isBlank } from '../../../records/texts.ts';
import type { Suggestion } from '../../finding.ts';
import type { ModelRule } from '../../model-rule.ts';
import { languagesOf, messageName } from '../message-name.ts';

/** The customer is there in words only: nothing says by which deeds in this role a customer would notice it. */
export const passiveCustomerCentricity: ModelRule = {
  id: 'passive-customer-centricity',
  scope: 'model',
  subjects: ['role'],
  severity: 'fix',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  isAbout: (read, subject) => read.record(subject, 'role')?.kind === 'role',
  check(read, subject) {
    const role = read.record(subject, 'role');
    // Whoever has said why the customer does not show in this role has closed the question, whatever else is shared.
    if (!role || !canBeRead(read) || isFocusWaived(read, subject)) return [];
    const { state, inherited } = read.ask(roleFocus, subject);
    const name = messageName(read, role.name);
    switch (state) {
      case 'notShown':
        return [{ values: { name } }];
      case 'onlyInName':
        return [{ message: 'onlyInName', values: { name } }];
      case 'onlyInherited': {
        const count = inherited.length;
        const message = count === 1 ? 'onlyOneInherited' : 'onlyInherited';
        const suggestions = writingOwnDeed(read, subject, inherited);
        return [{ message, severity: 'consider', values: { name, count }, related: inherited, suggestions }];
      }
      case 'inOwnBehaviour':
      case 'none':
        return [];
    }
  },
};

/** Where no pack reads the model's languages, a customer in its sentences cannot be seen, so that nothing is said. */
function canBeRead(read: Reader): boolean {
  return languagesOf(read).some((language) => packFor(read.packs, language) !== undefined);
}

/** Offers a place for a deed of the role's own, in the competency that its first shared customer sentence stands in. */
function writingOwnDeed(read: Reader, role: Id, inherited: readonly Id[]): readonly Suggestion[] {
  const competency = inherited
    .map((sentence) => read.parentOf(sentence))
    .find((id) => read.record(id, 'competency'));
  if (competency === undefined || hasEmptyDeed(read, competency, role)) return [];
  const args = { type: 'indicator', parent: competency, fields: { roles: [role] } };
  return [{ label: 'ownDeed', command: 'create-record', args }];
}

/** Does a place for it wait for words already? */
function hasEmptyDeed(read: Reader, competency: Id, role: Id): boolean {
  return read
    .children(competency, 'indicator')
    .some(({ roles, text }) => roles.includes(role) && isBlank(text));
}
