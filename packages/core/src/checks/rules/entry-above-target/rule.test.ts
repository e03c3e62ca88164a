import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { applyNamed, isCommandId } from '../../../commands/index.ts';
import { entryAboveTarget } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly role: Id;
  readonly competency: Id;
  readonly low: Id;
  readonly high: Id;
}

const model = (write: (tx: ModelTx, ids: Ids) => void) =>
  modelWith(['et'], (tx, root) => {
    const scale = tx.create('scale', root, {});
    const low = tx.create('level', scale, { name: { et: 'Algaja' } });
    const high = tx.create('level', scale, { name: { et: 'Meister' } });
    const competency = tx.create('competency', root, { name: { et: 'Kuulamine' } });
    const role = tx.create('role', root, { name: { et: 'Müüja' } });
    write(tx, { root, role, competency, low, high });
  });

const said = (write: (tx: ModelTx, ids: Ids) => void) => findingsOf(entryAboveTarget, model(write));

const above = (tx: ModelTx, { role, competency, low, high }: Ids): Id =>
  tx.create('requirement', role, { competency, level: low, entryLevel: high });

test('more on the first day than later; either press mends it', () => {
  const wrong = model((tx, ids) => void above(tx, ids));
  const [finding, ...others] = findingsOf(entryAboveTarget, wrong);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'fix',
    message: {
      values: { name: 'Müüja', competency: 'Kuulamine', entry: '2 Meister', target: '1 Algaja' },
    },
  });
  expect(finding?.suggestions.map(({ label }) => label)).toEqual(['lowerEntry', 'raiseTarget']);
  for (const { command, args } of finding?.suggestions ?? []) {
    if (!isCommandId(command)) throw new Error(`No command is called ${command}`);
    expect(findingsOf(entryAboveTarget, applyNamed(wrong, command, args).model)).toEqual([]);
  }
});

test('said once, of the group that asks for it', () => {
  const findings = said((tx, ids) => {
    above(tx, ids);
    tx.create('role', ids.root, { includes: [ids.role] });
  });
  expect(findings).toHaveLength(1);
});

test('the same level, a lower one, or an open one is fine', () => {
  for (const [level, entryLevel] of [
    ['low', 'low'],
    ['high', 'low'],
  ] as const) {
    const findings = said((tx, ids) => {
      const { role, competency } = ids;
      tx.create('requirement', role, { competency, level: ids[level], entryLevel: ids[entryLevel] });
    });
    expect(findings).toEqual([]);
  }
  const open = said(
    (tx, { role, competency, high }) => void tx.create('requirement', role, { competency, entryLevel: high }),
  );
  expect(open).toEqual([]);
});

test('levels of another scale, retired and deleted competencies are left alone', () => {
  const foreign = said((tx, { root, role, competency, high }) => {
    const scale = tx.create('scale', root, {});
    tx.set('competency', competency, 'scale', scale);
    tx.create('requirement', role, { competency, level: tx.create('level', scale, {}), entryLevel: high });
  });
  expect(foreign).toEqual([]);
  const retired = said((tx, ids) => {
    above(tx, ids);
    tx.set('competency', ids.competency, 'status', 'retired');
  });
  expect(retired).toEqual([]);
  const gone = said((tx, ids) => {
    above(tx, ids);
    tx.remove(ids.competency);
  });
  expect(gone).toEqual([]);
});
