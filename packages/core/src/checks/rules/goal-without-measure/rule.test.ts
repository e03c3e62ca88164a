import { expect, test } from 'vitest';
import { company, measure, measureOffered, said } from '../measures.test-support.ts';
import { goalWithoutMeasure } from './rule.ts';

test('a goal is measured by what is named, not by an empty line, a deleted measure or another goal’s', () => {
  expect(said(goalWithoutMeasure, () => undefined)).toEqual(['customer']);
  expect(said(goalWithoutMeasure, (tx, { goal }) => measure(tx, goal, null))).toEqual([]);
  expect(said(goalWithoutMeasure, (tx, { goal }) => tx.create('measure', goal, { kind: 'process' }))).toEqual(
    ['customer'],
  );
  expect(said(goalWithoutMeasure, (tx, { goal }) => tx.remove(measure(tx, goal, 'process')))).toEqual([
    'customer',
  ]);
  expect(
    said(goalWithoutMeasure, (tx, { root, goal }) => {
      measure(tx, goal, 'process');
      tx.create('statement', root, { kind: 'strategicGoal', title: { et: 'Käive kasvab' } });
      tx.create('statement', root, { kind: 'strategicGoal', title: { et: ' ' } });
    }),
  ).toEqual(['default']);
});

test('a place for what is missing is offered, once', () => {
  expect(
    measureOffered(
      goalWithoutMeasure,
      company(() => undefined),
    ),
  ).toEqual({ kind: 'baseSurvey', offeredAgain: 0, foundThen: 0 });
});
