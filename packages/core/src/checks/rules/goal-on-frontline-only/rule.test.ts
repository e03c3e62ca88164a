import { expect, test } from 'vitest';
import { apply } from '../../../commands/apply.ts';
import { setMember } from '../../../commands/set-member.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { goalOnFrontlineOnly } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly shops: Id;
  readonly warehouse: Id;
  readonly goal: Id;
}

const withGoal = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['fi'], (tx, root) => {
    const shops = tx.create('unit', root, { name: { fi: 'Myymälät' }, line: 'frontline' });
    const warehouse = tx.create('unit', root, { name: { fi: 'Varasto' }, line: 'support' });
    const title = { fi: 'Vastaus ensimmäiseltä' };
    const fields = { kind: 'strategicGoal', title, customerFacing: true, units: [shops] } as const;
    write(tx, { root, shops, warehouse, goal: tx.create('statement', root, fields) });
  });

const saidOn = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(goalOnFrontlineOnly, withGoal(write)).map(({ message }) => message.id);

test('the goal names frontline units, mended by one press', () => {
  const model = withGoal();
  const [finding, ...others] = findingsOf(goalOnFrontlineOnly, model);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'fix',
    strictness: 'draft',
    field: null,
    message: { id: 'default', values: { name: 'Vastaus ensimmäiseltä', unit: 'Varasto' } },
  });
  const args = setMember.args.parse(finding?.suggestions[0]?.args);
  expect(findingsOf(goalOnFrontlineOnly, apply(model, setMember, args).model)).toEqual([]);
});

test('several goals are told once', () => {
  expect(
    saidOn((tx, { root, shops }) => {
      const title = { fi: 'Asiakkaalle soitetaan samana päivänä' };
      tx.create('statement', root, { kind: 'strategicGoal', title, units: [shops] });
    }),
  ).toEqual(['several']);
});

test('one goal that reaches further is enough', () => {
  const second = (units: (ids: Ids) => readonly Id[]) =>
    saidOn((tx, ids) => {
      const fields = { kind: 'strategicGoal', title: { fi: 'Nopeus' }, customerFacing: true } as const;
      tx.create('statement', ids.root, { ...fields, units: units(ids) });
    });
  expect(second(({ warehouse }) => [warehouse])).toEqual([]);
  expect(second(() => [])).toEqual([]);
});

test('a named unit whose line nobody has told keeps it silent', () => {
  expect(
    saidOn((tx, { root, goal }) => {
      tx.setMember(goal, 'units', tx.create('unit', root, { name: { fi: 'IT' } }), true);
    }),
  ).toEqual([]);
});

test('without a support unit nobody is left out', () => {
  expect(saidOn((tx, { warehouse }) => tx.remove(warehouse))).toEqual([]);
  expect(saidOn((tx, { warehouse }) => tx.set('unit', warehouse, 'line', null))).toEqual([]);
});

test('goals about money, and deleted ones, are not asked', () => {
  expect(saidOn((tx, { goal }) => tx.set('statement', goal, 'customerFacing', false))).toEqual([]);
  expect(saidOn((tx, { goal }) => tx.remove(goal))).toEqual([]);
});
