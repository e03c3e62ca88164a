import { choice, flag, oneOf, text } from './field.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** Whom the role creates value for. `none`: somebody claimed to have none, in the words of `who`; it counts as not named. */
export interface RoleCustomer extends RecordBase<'roleCustomer'> {
  readonly kind: 'external' | 'internal' | 'none';
  readonly ownPeople: boolean;
  readonly contact: 'direct' | 'indirect' | null;
  readonly who: Texts;
  readonly touchpoints: Texts;
}

export const roleCustomerType: RecordType<RoleCustomer> = defineRecordType<RoleCustomer>({
  type: 'roleCustomer',
  parents: ['role'],
  collection: 'customers',
  fields: {
    kind: oneOf('external', 'internal', 'none'),
    ownPeople: flag(),
    contact: choice('direct', 'indirect'),
    who: text(),
    touchpoints: text(),
  },
});
