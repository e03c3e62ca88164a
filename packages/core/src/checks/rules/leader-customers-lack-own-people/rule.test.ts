import { expect, test } from 'vitest';
import { applyNamed } from '../../../commands/index.ts';
import type { NewFields } from '../../../model/tx.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { leaderCustomersLackOwnPeople } from './rule.ts';

const leaderOf = (customers: readonly NewFields<'roleCustomer'>[], more: NewFields<'role'> = {}) =>
  modelWith(['et'], (tx, root) => {
    const role = tx.create('role', root, { name: { et: 'Poejuht' }, leads: true, ...more });
    for (const customer of customers) tx.create('roleCustomer', role, customer);
  });
const said = (...args: Parameters<typeof leaderOf>): readonly string[] =>
  findingsOf(leaderCustomersLackOwnPeople, leaderOf(...args)).map(({ message }) => message.id);

const BUYER = { kind: 'external', who: { et: 'ostja' } } as const;

test('who leads people has them among the customers', () => {
  expect(said([BUYER])).toEqual(['default']);
  expect(said([BUYER, { kind: 'internal', who: { et: 'poe inimesed' }, ownPeople: true }])).toEqual([]);
});

test('before a customer is named it is not due, nor of a role that leads nobody; groups lead too', () => {
  expect(said([])).toEqual([]);
  expect(said([{ kind: 'internal', who: { et: ' ' } }])).toEqual([]);
  expect(said([{ kind: 'none', who: { et: 'pole' } }])).toEqual([]);
  expect(said([BUYER], { leads: false })).toEqual([]);
  expect(said([BUYER], { kind: 'group' })).toEqual(['default']);
});

test.each([
  ['et', 'Minu meeskond'],
  ['fi', 'Oman osaston työntekijät'],
  ['en', 'The store’s staff'],
])('who sounds like the own people is asked about, and marked by one press: %s', (language, who) => {
  const model = leaderOf([BUYER, { kind: 'internal', who: { [language]: who } }]);
  const [finding] = findingsOf(leaderCustomersLackOwnPeople, model);
  expect(finding?.message).toMatchObject({ id: 'unmarked', values: { who } });
  const { model: after } = applyNamed(model, 'set-field', finding?.suggestions[0]?.args);
  expect(findingsOf(leaderCustomersLackOwnPeople, after)).toEqual([]);
});

test('an external customer’s team is not one’s own', () => {
  expect(said([{ kind: 'external', who: { et: 'kliendi meeskond' } }])).toEqual(['default']);
});
