import { choice, flag, link, linkSet, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** A role or a group of roles. `includes` names the roles whose requirements it inherits; traits, abilities and experience are not rated over time. */
export interface Role extends RecordBase<'role'> {
  readonly name: Texts;
  readonly kind: 'role' | 'group';
  readonly leads: boolean;
  readonly includes: readonly string[];
  readonly unit: string | null;
  readonly line: 'frontline' | 'support' | null;
  readonly purpose: Texts;
  readonly contribution: Texts;
  readonly traits: Texts;
  readonly abilities: Texts;
  readonly experience: Texts;
  readonly owner: string | null;
}

export const roleType: RecordType<Role> = defineRecordType<Role>({
  type: 'role',
  parents: ['model'],
  collection: 'roles',
  fields: {
    name: text(),
    kind: oneOf('role', 'group'),
    leads: flag(),
    includes: linkSet('role'),
    unit: link('unit'),
    line: choice('frontline', 'support'),
    purpose: text(),
    contribution: text(),
    traits: text(),
    abilities: text(),
    experience: text(),
    owner: link('role'),
  },
});
