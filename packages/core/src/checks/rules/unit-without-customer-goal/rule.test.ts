import { expect, test } from 'vitest';
import { apply } from '../../../commands/apply.ts';
import { setMember } from '../../../commands/set-member.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { unitWithoutCustomerGoal } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly shops: Id;
  readonly warehouse: Id;
  /** A customer goal of the shops. */
  readonly goal: Id;
}

const withUnits = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const shops = tx.create('unit', root, { name: { et: 'Poed' } });
    const warehouse = tx.create('unit', root, { name: { et: 'Ladu' } });
    const title = { et: 'Vastus esimesel korral' };
    const fields = { kind: 'strategicGoal', title, customerFacing: true, units: [shops] } as const;
    const goal = tx.create('statement', root, fields);
    write(tx, { root, shops, warehouse, goal });
  });

const saidOn = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(unitWithoutCustomerGoal, withUnits(write)).map(({ message }) => message.values['name']);

test('a unit that no customer goal names, mended by one press', () => {
  const model = withUnits();
  const [finding, ...others] = findingsOf(unitWithoutCustomerGoal, model);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'consider',
    strictness: 'draft',
    field: null,
    message: { id: 'default', values: { name: 'Ladu' } },
    suggestions: [{ label: 'name', command: setMember.id }],
  });
  const args = setMember.args.parse(finding?.suggestions[0]?.args);
  expect(findingsOf(unitWithoutCustomerGoal, apply(model, setMember, args).model)).toEqual([]);
});

test('a goal for the whole company leaves no unit out', () => {
  expect(saidOn((tx, { goal, shops }) => tx.setMember(goal, 'units', shops, false))).toEqual([]);
});

test('a goal about money does not count; a second customer goal does', () => {
  const second = (customerFacing: boolean) =>
    saidOn((tx, { root, warehouse }) => {
      const title = { et: 'Kaup riiulil samal päeval' };
      tx.create('statement', root, { kind: 'strategicGoal', title, customerFacing, units: [warehouse] });
    });
  expect(second(true)).toEqual([]);
  expect(second(false)).toEqual(['Ladu']);
});

test('of several goals none is offered', () => {
  const model = withUnits((tx, { root, shops }) => {
    const title = { et: 'Klient saab tagasi helistatud' };
    tx.create('statement', root, { kind: 'strategicGoal', title, units: [shops] });
  });
  expect(findingsOf(unitWithoutCustomerGoal, model)[0]?.suggestions).toEqual([]);
});

test('without a customer goal it is not due; deleted and unnamed units are left alone', () => {
  expect(saidOn((tx, { goal }) => tx.remove(goal))).toEqual([]);
  expect(saidOn((tx, { warehouse }) => tx.remove(warehouse))).toEqual([]);
  expect(saidOn((tx, { root }) => void tx.create('unit', root, { name: { et: ' ' } }))).toEqual(['Ladu']);
});

test('a goal whose units are all deleted leaves nobody out', () => {
  expect(saidOn((tx, { shops }) => tx.remove(shops))).toEqual([]);
});
