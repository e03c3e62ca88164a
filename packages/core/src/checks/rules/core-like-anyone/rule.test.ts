import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { coreLikeAnyone } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly purpose: Id;
  readonly promise: Id;
  readonly competency: Id;
}

const withCore = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['fi'], (tx, root) => {
    const purpose = tx.create('statement', root, { kind: 'purpose', text: { fi: 'Autamme.' } });
    const promise = tx.create('statement', root, { kind: 'brandPromise', text: { fi: 'Vastaus heti.' } });
    const value = tx.create('statement', root, { kind: 'value', title: { fi: 'Vastuu' } });
    const competency = tx.create('competency', root, { name: { fi: 'Yhteistyö' }, scope: 'core' });
    tx.create('indicator', competency, { text: { fi: 'Tarjoaa kollegalle apua.' } });
    tx.create('claim', competency, { statement: value });
    write(tx, { root, purpose, promise, competency });
  });

const saidOn = (write: (tx: ModelTx, ids: Ids) => void) => findingsOf(coreLikeAnyone, withCore(write)).length;

test('a core competency that serves a value only', () => {
  const [finding, ...others] = findingsOf(coreLikeAnyone, withCore());
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'consider',
    strictness: 'review',
    field: null,
    message: { id: 'default', values: { name: 'Yhteistyö' } },
  });
  expect(finding?.related).toHaveLength(2);
});

test('one of the two is enough, a claim too', () => {
  expect(
    saidOn((tx, { competency, purpose }) => void tx.create('claim', competency, { statement: purpose })),
  ).toBe(0);
  expect(
    saidOn((tx, { competency, promise }) => void tx.create('claim', competency, { statement: promise })),
  ).toBe(0);
});

test('other scopes, retired competencies and undecided ones are left alone', () => {
  for (const scope of ['role', 'leadership', null] as const)
    expect(saidOn((tx, { competency }) => tx.set('competency', competency, 'scope', scope))).toBe(0);
  expect(saidOn((tx, { competency }) => tx.set('competency', competency, 'status', 'retired'))).toBe(0);
});

test('where neither is worded, it is not due', () => {
  expect(
    saidOn((tx, { root, purpose, promise }) => {
      tx.remove(purpose);
      tx.remove(promise);
      tx.create('statement', root, { kind: 'value', text: { fi: 'Sanomme suoraan.' } });
    }),
  ).toBe(0);
});

test('a reason closes it: for the competency, or for each of the two', () => {
  const waived = (statements: (ids: Ids) => readonly (Id | null)[]) =>
    saidOn((tx, ids) => {
      for (const statement of statements(ids))
        tx.create('waiver', ids.root, {
          subject: ids.competency,
          statement,
          aspect: 'alignment',
          reason: { fi: 'Laki vaatii.' },
        });
    });
  expect(waived(() => [null])).toBe(0);
  expect(waived(({ purpose, promise }) => [purpose, promise])).toBe(0);
  expect(waived(({ purpose }) => [purpose])).toBe(1);
});
