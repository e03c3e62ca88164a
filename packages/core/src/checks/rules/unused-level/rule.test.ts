import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { unusedLevel } from './rule.ts';

/** Three levels and one role, asked for one competency each by target and entry level as the test writes. */
const withLevels = (write: (tx: ModelTx, role: Id, levels: readonly Id[], root: Id) => void) =>
  modelWith(['et'], (tx, root) => {
    const scale = tx.create('scale', root, {});
    const levels = ['Algaja', 'Meister', 'Ekspert'].map((et) => tx.create('level', scale, { name: { et } }));
    write(tx, tx.create('role', root, { name: { et: 'Müüja' }, kind: 'group' }), levels, root);
  });

const asked = (tx: ModelTx, root: Id, role: Id, level: Id | undefined, entryLevel: Id | null = null): Id => {
  const competency = tx.create('competency', root, {});
  tx.create('requirement', role, { competency, level: level ?? null, entryLevel });
  return competency;
};

test('a level that nobody asks for is named by number and word', () => {
  const model = withLevels((tx, role, [first, second], root) => {
    for (const level of [first, first, second]) asked(tx, root, role, level);
  });
  expect(findingsOf(unusedLevel, model)).toEqual([
    expect.objectContaining({
      severity: 'tip',
      strictness: 'review',
      field: 'name',
      message: { id: 'default', values: { level: '3 Ekspert' } },
    }),
  ]);
});

test('the first day asks for a level too', () => {
  const model = withLevels((tx, role, [first, second, third], root) => {
    asked(tx, root, role, third, first ?? null);
    asked(tx, root, role, second);
  });
  expect(findingsOf(unusedLevel, model)).toEqual([]);
});

test('too few decisions tell nothing', () => {
  expect(
    findingsOf(
      unusedLevel,
      withLevels(() => undefined),
    ),
  ).toEqual([]);
  const two = withLevels((tx, role, [first], root) => {
    for (const level of [first, first]) asked(tx, root, role, level);
  });
  expect(findingsOf(unusedLevel, two)).toEqual([]);
});

test('what a deleted role asks, or of a retired or deleted competency, does not count', () => {
  const model = withLevels((tx, role, [first, second, third], root) => {
    for (const level of [first, first, second]) asked(tx, root, role, level);
    const gone = tx.create('role', root, {});
    asked(tx, root, gone, third);
    tx.remove(gone);
    tx.remove(asked(tx, root, role, third));
    tx.set('competency', asked(tx, root, role, third), 'status', 'retired');
  });
  expect(findingsOf(unusedLevel, model)).toHaveLength(1);
});
