import { expect, test } from 'vitest';
import type { NewFields } from '../../../model/tx.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { roleWithoutCustomer } from './rule.ts';

const roleWith = (customers: readonly NewFields<'roleCustomer'>[], kind: 'role' | 'group' = 'role') =>
  modelWith(['et'], (tx, root) => {
    const role = tx.create('role', root, { name: { et: 'Raamatupidaja' }, kind });
    for (const customer of customers) tx.create('roleCustomer', role, customer);
  });

test('nobody has named a customer', () => {
  expect(findingsOf(roleWithoutCustomer, roleWith([]))).toEqual([
    expect.objectContaining({
      severity: 'fix',
      strictness: 'draft',
      field: null,
      message: { id: 'default', values: { name: 'Raamatupidaja' } },
    }),
  ]);
});

test('a claim to have none is quoted', () => {
  const [finding, ...others] = findingsOf(
    roleWithoutCustomer,
    roleWith([{ kind: 'none', who: { et: 'Kliente pole.' } }]),
  );
  expect(others).toEqual([]);
  expect(finding?.message).toEqual({ id: 'none', values: { name: 'Raamatupidaja', quote: 'Kliente pole.' } });
  expect(finding?.related).toHaveLength(1);
});

test('customers without a name, and a claim without words, name nobody', () => {
  const model = roleWith([{ kind: 'internal', who: { et: ' ' } }, { kind: 'external' }, { kind: 'none' }]);
  expect(findingsOf(roleWithoutCustomer, model).map(({ message }) => message.id)).toEqual(['default']);
});

test('one named customer is enough, internal or external, beside any claim', () => {
  expect(findingsOf(roleWithoutCustomer, roleWith([{ kind: 'external', who: { en: 'a buyer' } }]))).toEqual(
    [],
  );
  const both = roleWith([
    { kind: 'none', who: { et: 'Pole.' } },
    { kind: 'internal', who: { et: 'müüja' } },
  ]);
  expect(findingsOf(roleWithoutCustomer, both)).toEqual([]);
});

test('a deleted customer is named no more', () => {
  const model = modelWith(['et'], (tx, root) => {
    const role = tx.create('role', root, { name: { et: 'Laotöötaja' } });
    tx.remove(tx.create('roleCustomer', role, { who: { et: 'müüja' } }));
  });
  expect(findingsOf(roleWithoutCustomer, model)).toHaveLength(1);
});

test('groups are left alone; a reason for the customer focus does not answer it', () => {
  expect(findingsOf(roleWithoutCustomer, roleWith([], 'group'))).toEqual([]);
  const waived = modelWith(['et'], (tx, root) => {
    const role = tx.create('role', root, { name: { et: 'Laotöötaja' } });
    tx.create('waiver', root, { subject: role, aspect: 'customer', reason: { et: 'Ei puutu.' } });
  });
  expect(findingsOf(roleWithoutCustomer, waived)).toHaveLength(1);
});
