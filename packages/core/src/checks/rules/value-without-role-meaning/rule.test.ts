import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { valueWithoutRoleMeaning } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly value: Id;
  readonly competency: Id;
  readonly role: Id;
  readonly requirement: Id;
}

const deed = 'Ütleb müüjale enne lõunat, millised tarned hilinevad.';

const withRole = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const title = { et: 'Hoolivus' };
    const value = tx.create('statement', root, { kind: 'value', title, text: { et: 'Märkame.' } });
    const level = tx.create('level', tx.create('scale', root, {}), { name: { et: 'meister' } });
    const competency = tx.create('competency', root, { name: { et: 'Kuulamine' }, scope: 'core' });
    const role = tx.create('role', root, { name: { et: 'Laotöötaja' }, kind: 'role' });
    const requirement = tx.create('requirement', role, { competency, level });
    write(tx, { root, value, competency, role, requirement });
  });

const saidOn = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(valueWithoutRoleMeaning, withRole(write)).map(({ message }) => message.id);

test('a value that the role has not written out', () => {
  expect(findingsOf(valueWithoutRoleMeaning, withRole())).toEqual([
    expect.objectContaining({
      severity: 'consider',
      strictness: 'review',
      field: null,
      message: { id: 'default', values: { name: 'Laotöötaja', statement: 'Hoolivus' } },
    }),
  ]);
});

test('several are told once, the promise among them', () => {
  const model = withRole((tx, { root }) => {
    tx.create('statement', root, { kind: 'brandPromise', text: { et: 'Vastus samal päeval.' } });
  });
  const [finding, ...others] = findingsOf(valueWithoutRoleMeaning, model);
  expect(others).toEqual([]);
  expect(finding?.message).toMatchObject({ id: 'several', values: { count: 2 } });
  expect(finding?.related).toHaveLength(2);
});

test('a meaning of its own, or a deed of its own that shows it, is enough', () => {
  const meant = (words: string) =>
    saidOn(
      (tx, { role, value }) =>
        void tx.create('valueMeaning', role, { statement: value, text: { et: words } }),
    );
  expect(meant(deed)).toEqual([]);
  expect(meant(' ')).toEqual(['default']);
  const shown = (isOwn: boolean) =>
    saidOn((tx, { competency, role, value }) => {
      const indicator = tx.create('indicator', competency, {
        text: { et: deed },
        roles: isOwn ? [role] : [],
      });
      tx.create('evidence', indicator, { statement: value, quote: deed });
    });
  expect(shown(true)).toEqual([]);
  expect(shown(false)).toEqual(['default']);
});

test('before there is a target level it is not due; an inherited one counts', () => {
  expect(saidOn((tx, { requirement }) => tx.set('requirement', requirement, 'level', null))).toEqual([]);
  expect(saidOn((tx, { requirement }) => tx.set('requirement', requirement, 'notRequired', true))).toEqual(
    [],
  );
  expect(saidOn((tx, { competency }) => tx.remove(competency))).toEqual([]);
  expect(saidOn((tx, { competency }) => tx.set('competency', competency, 'status', 'retired'))).toEqual([]);
  const inherits = (tx: ModelTx, { root, role }: Ids): void => {
    tx.set('role', role, 'kind', 'group');
    tx.create('role', root, { name: { et: 'Laotöötaja' }, kind: 'role', includes: [role] });
  };
  expect(saidOn(inherits)).toEqual(['default']);
});

test('groups, bare values, deleted ones and those of other units are left alone', () => {
  expect(saidOn((tx, { role }) => tx.set('role', role, 'kind', 'group'))).toEqual([]);
  expect(saidOn((tx, { value }) => tx.remove(value))).toEqual([]);
  expect(
    saidOn((tx, { root, value }) => {
      tx.remove(value);
      tx.create('statement', root, { kind: 'value', title: { et: 'Julgus' } });
    }),
  ).toEqual([]);
  const ofUnit = (isOwn: boolean) =>
    saidOn((tx, { root, value, role }) => {
      const unit = tx.create('unit', root, { name: { et: 'Poed' } });
      tx.setMember(value, 'units', unit, true);
      if (isOwn) tx.set('role', role, 'unit', unit);
    });
  expect(ofUnit(false)).toEqual([]);
  expect(ofUnit(true)).toEqual(['default']);
});
