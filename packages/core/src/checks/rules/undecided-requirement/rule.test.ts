import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { undecidedRequirement } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly level: Id;
  readonly competency: Id;
  readonly group: Id;
}

const said = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(
    undecidedRequirement,
    modelWith(['et'], (tx, root) => {
      const level = tx.create('level', tx.create('scale', root, {}), {});
      const competency = tx.create('competency', root, { name: { et: 'Kuulamine' }, scope: 'core' });
      const group = tx.create('role', root, { name: { et: 'Iga töötaja' }, kind: 'group' });
      tx.create('role', root, { name: { et: 'Müüja' }, includes: [group] });
      write(tx, { root, level, competency, group });
    }),
  ).map(({ message }) => message);

test('said once, of the group that asks for it', () => {
  expect(said((tx, { group, competency }) => void tx.create('requirement', group, { competency }))).toEqual([
    { id: 'default', values: { name: 'Iga töötaja', competency: 'Kuulamine' } },
  ]);
});

test('several are counted', () => {
  const several = said((tx, { root, group, competency }) => {
    tx.create('requirement', group, { competency });
    tx.create('requirement', group, { competency: tx.create('competency', root, { scope: 'core' }) });
  });
  expect(several).toEqual([{ id: 'several', values: { name: 'Iga töötaja', count: 2 } }]);
});

test('a level or “not required” decides; a deleted level does not', () => {
  const decided = (fields: object) =>
    said((tx, { group, competency }) => void tx.create('requirement', group, { competency, ...fields }));
  expect(decided({ notRequired: true })).toEqual([]);
  const level = (remove: boolean) =>
    said((tx, { root, group, competency }) => {
      const second = tx.create('level', tx.create('scale', root, {}), {});
      tx.create('requirement', group, { competency, level: second });
      if (remove) tx.remove(second);
    });
  expect(level(false)).toEqual([]);
  expect(level(true)).toHaveLength(1);
});

test('other scopes, retired and deleted ones, and models without levels are left alone', () => {
  const other = said((tx, { root, group, level, competency }) => {
    tx.create('requirement', group, { competency: tx.create('competency', root, { scope: 'role' }) });
    tx.create('requirement', group, {
      competency: tx.create('competency', root, { scope: 'core', status: 'retired' }),
    });
    const gone = tx.create('competency', root, { scope: 'core' });
    tx.create('requirement', group, { competency: gone });
    tx.remove(gone);
    tx.create('requirement', group, { competency, level });
  });
  expect(other).toEqual([]);
  const flat = said((tx, { group, competency, level }) => {
    tx.create('requirement', group, { competency });
    tx.remove(level);
  });
  expect(flat).toEqual([]);
});
