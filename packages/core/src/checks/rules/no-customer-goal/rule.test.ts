import { expect, test } from 'vitest';
import type { NewFields } from '../../../model/tx.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { noCustomerGoal } from './rule.ts';

const withGoals = (language: string, goals: readonly NewFields<'statement'>[]) =>
  modelWith([language], (tx, root) => {
    for (const goal of goals) tx.create('statement', root, { kind: 'strategicGoal', ...goal });
  });

const said = (language: string, goals: readonly NewFields<'statement'>[]) =>
  findingsOf(noCustomerGoal, withGoals(language, goals)).map(({ message }) => message.id);

test('the only goal is about money', () => {
  const model = withGoals('et', [{ title: { et: 'Käive kasvab viis protsenti' } }]);
  expect(findingsOf(noCustomerGoal, model)).toEqual([
    expect.objectContaining({
      severity: 'consider',
      strictness: 'draft',
      record: model.root,
      field: null,
      message: { id: 'default', values: { name: 'Käive kasvab viis protsenti' } },
    }),
  ]);
});

test('several goals are counted', () => {
  const model = withGoals('en', [{ title: { en: 'Growth' } }, { text: { en: 'Two new shops by spring.' } }]);
  const [finding] = findingsOf(noCustomerGoal, model);
  expect(finding?.message).toEqual({ id: 'several', values: { count: 2 } });
  expect(finding?.related).toHaveLength(2);
});

test('a marked goal, or one whose words name a customer, is enough', () => {
  const money = { title: { en: 'Growth' } };
  expect(said('en', [money, { title: { en: 'NPS 60' }, customerFacing: true }])).toEqual([]);
  expect(said('en', [money, { text: { en: 'Nine customers out of ten recommend us.' } }])).toEqual([]);
  expect(said('et', [{ title: { et: 'Klientide rahulolu kasvab' } }])).toEqual([]);
  expect(said('fi', [{ title: { fi: 'Asiakastyytyväisyys nousee' } }])).toEqual([]);
});

test('without a goal there is nothing to look at', () => {
  expect(said('en', [])).toEqual([]);
  expect(said('en', [{ title: { en: ' ' } }])).toEqual([]);
  expect(said('en', [{ kind: 'strategy', text: { en: 'We win by price.' } }])).toEqual([]);
});

test('a deleted customer goal counts no more', () => {
  const model = modelWith(['en'], (tx, root) => {
    tx.create('statement', root, { kind: 'strategicGoal', title: { en: 'Growth' } });
    tx.remove(
      tx.create('statement', root, { kind: 'strategicGoal', title: { en: 'NPS' }, customerFacing: true }),
    );
  });
  expect(findingsOf(noCustomerGoal, model)).toHaveLength(1);
});
