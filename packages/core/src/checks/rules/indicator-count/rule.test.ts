import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { indicatorCount } from './rule.ts';

const withIndicators = (
  count: number,
  write: (tx: ModelTx, competency: Id, root: Id) => void = () => undefined,
) =>
  modelWith(['et'], (tx, root) => {
    const competency = tx.create('competency', root, { name: { et: 'Kuulamine' } });
    for (let i = 0; i < count; i++) tx.create('indicator', competency, { text: { et: `Teeb ${i}.` } });
    write(tx, competency, root);
  });

const said = (...args: Parameters<typeof withIndicators>) =>
  findingsOf(indicatorCount, withIndicators(...args)).map(({ message }) => message);

test('one is few, eight are many, what is between is fine, and none is another check’s', () => {
  expect(said(1)).toEqual([{ id: 'default', values: { name: 'Kuulamine' } }]);
  expect(said(8)).toEqual([{ id: 'many', values: { name: 'Kuulamine', count: 8 } }]);
  for (const count of [0, 2, 7]) expect(said(count)).toEqual([]);
});

test('blank and deleted ones are not there', () => {
  expect(
    said(1, (tx, id) => {
      tx.create('indicator', id, { text: { et: ' ' } });
      tx.remove(tx.create('indicator', id, { text: { et: 'Küsib.' } }));
    }),
  ).toHaveLength(1);
});

test('counts what one role has at one level', () => {
  const forRoles = (own: number) =>
    said(6, (tx, id, root) => {
      for (const role of [tx.create('role', root, {}), tx.create('role', root, {})])
        for (let i = 0; i < own; i++)
          tx.create('indicator', id, { text: { et: `Küsib ${i}.` }, roles: [role] });
    });
  expect(forRoles(1)).toEqual([]);
  expect(forRoles(2)).toEqual([{ id: 'many', values: { name: 'Kuulamine', count: 8 } }]);
  const atLevels = said(0, (tx, id, root) => {
    const scale = tx.create('scale', root, {});
    for (const level of [tx.create('level', scale, {}), tx.create('level', scale, {})])
      for (let i = 0; i < 5; i++) tx.create('indicator', id, { text: { et: `Küsib ${i}.` }, level });
  });
  expect(atLevels).toEqual([]);
});

test('what is for a deleted role alone holds for nobody', () => {
  const model = said(7, (tx, id, root) => {
    const role = tx.create('role', root, {});
    tx.create('indicator', id, { text: { et: 'Küsib.' }, roles: [role] });
    tx.remove(role);
  });
  expect(model).toEqual([]);
});

test('one beside described levels is enough; a retired competency is left alone', () => {
  const described = said(1, (tx, id, root) => {
    const level = tx.create('level', tx.create('scale', root, {}), {});
    tx.create('descriptor', id, { level, text: { et: 'Küsib üle.' } });
  });
  expect(described).toEqual([]);
  expect(said(8, (tx, id) => tx.set('competency', id, 'status', 'retired'))).toEqual([]);
});
