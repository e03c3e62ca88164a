import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { coreNotRequired } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly competency: Id;
  readonly group: Id;
}

const found = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(
    coreNotRequired,
    modelWith(['et'], (tx, root) => {
      const competency = tx.create('competency', root, { name: { et: 'Kuulamine' }, scope: 'core' });
      const group = tx.create('role', root, { name: { et: 'Iga töötaja' }, kind: 'group' });
      write(tx, { root, competency, group });
    }),
  );

const name = { et: 'Müüja' };

test('not required, with the way back to what is inherited', () => {
  const findings = found((tx, { root, competency, group }) => {
    tx.create('requirement', group, { competency });
    const role = tx.create('role', root, { name, includes: [group] });
    tx.create('requirement', role, { competency, notRequired: true });
  });
  expect(findings).toEqual([
    expect.objectContaining({
      severity: 'fix',
      message: { id: 'default', values: { name: 'Müüja', competency: 'Kuulamine' } },
      suggestions: [expect.objectContaining({ label: 'inherit', command: 'clear-requirement' })],
    }),
  ]);
});

test('said of the group that decided so, and not of its roles', () => {
  const findings = found((tx, { root, competency, group }) => {
    tx.create('requirement', group, { competency, notRequired: true });
    tx.create('role', root, { name, includes: [group] });
  });
  expect(findings.map(({ message }) => message.values['name'])).toEqual(['Iga töötaja']);
  expect(findings[0]?.suggestions).toEqual([]);
});

test('not inherited: one is named, several are counted, groups are left alone', () => {
  const lacking = (more: number) =>
    found((tx, { root, competency, group }) => {
      tx.create('requirement', group, { competency });
      for (let i = 0; i < more; i++)
        tx.create('requirement', group, { competency: tx.create('competency', root, { scope: 'core' }) });
      tx.create('role', root, { name });
      tx.create('role', root, { kind: 'group' });
    }).map(({ message }) => message);
  expect(lacking(0)).toEqual([{ id: 'notHeld', values: { name: 'Müüja', competency: 'Kuulamine' } }]);
  expect(lacking(2)).toEqual([{ id: 'severalNotHeld', values: { name: 'Müüja', count: 3 } }]);
});

test('who inherits it, at whatever level, is fine; so is what nobody asks for yet', () => {
  const inherits = found((tx, { root, competency, group }) => {
    tx.create('requirement', group, { competency });
    tx.create('role', root, { name, includes: [group] });
  });
  expect(inherits).toEqual([]);
  expect(found((tx, { root }) => void tx.create('role', root, { name }))).toEqual([]);
});

test('retired and deleted competencies, and other scopes, are left alone', () => {
  const others = found((tx, { root, competency, group }) => {
    tx.create('requirement', group, { competency });
    const role = tx.create('role', root, { name });
    tx.create('requirement', role, {
      competency: tx.create('competency', root, { scope: 'role' }),
      notRequired: true,
    });
    tx.set('competency', competency, 'status', 'retired');
    const gone = tx.create('competency', root, { scope: 'core' });
    tx.create('requirement', group, { competency: gone });
    tx.remove(gone);
  });
  expect(others).toEqual([]);
});
