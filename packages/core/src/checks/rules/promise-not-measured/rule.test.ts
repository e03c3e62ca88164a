import { expect, test } from 'vitest';
import { company, measure, measureOffered, said } from '../measures.test-support.ts';
import { promiseNotMeasured } from './rule.ts';

test('whether the promise was kept is asked once something else is, a unit’s measure too', () => {
  expect(said(promiseNotMeasured, () => undefined)).toEqual([]);
  expect(said(promiseNotMeasured, (tx, { goal }) => measure(tx, goal, 'process'))).toEqual(['default']);
  const ofUnit = (isDeleted: boolean): readonly string[] =>
    said(promiseNotMeasured, (tx, { root }) => {
      const unit = tx.create('unit', root, { name: { et: 'Ladu' } });
      measure(tx, unit, 'process');
      if (isDeleted) tx.remove(unit);
    });
  expect(ofUnit(false)).toEqual(['default']);
  expect(ofUnit(true)).toEqual([]);
  expect(said(promiseNotMeasured, (tx, { promise }) => measure(tx, promise, 'baseSurvey'))).toEqual([]);
});

test('a place for what is missing is offered, once', () => {
  expect(
    measureOffered(
      promiseNotMeasured,
      company((tx, { goal }) => measure(tx, goal, 'process')),
    ),
  ).toEqual({ kind: 'baseSurvey', offeredAgain: 0, foundThen: 0 });
});
