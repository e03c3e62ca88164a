import { expect, test } from 'vitest';
import { company, measure, measureOffered, said } from '../measures.test-support.ts';
import { findingsOf } from '../rule.test-support.ts';
import { baseNotMeasuredYearly } from './rule.ts';

test('the whole base is asked yearly wherever the survey stands; unclear words count as often enough', () => {
  expect(said(baseNotMeasuredYearly, (tx, { goal }) => measure(tx, goal, 'contactSurvey'))).toEqual([
    'default',
  ]);
  const every = (howOften: string): readonly string[] =>
    said(baseNotMeasuredYearly, (tx, { promise }) => measure(tx, promise, 'baseSurvey', howOften));
  expect(every('kord aastas')).toEqual([]);
  expect(every('')).toEqual([]);
  expect(every('Iga kahe aasta tagant')).toEqual(['seldom']);
  expect(
    said(baseNotMeasuredYearly, (tx, { goal, promise }) => {
      measure(tx, promise, 'baseSurvey', 'üle aasta');
      measure(tx, goal, 'baseSurvey', 'iga kuu');
    }),
  ).toEqual([]);
  const none = company((tx, { goal }) => tx.set('statement', goal, 'customerFacing', false));
  expect(findingsOf(baseNotMeasuredYearly, none)).toEqual([]);
});

test('a place for what is missing is offered, once', () => {
  expect(
    measureOffered(
      baseNotMeasuredYearly,
      company(() => undefined),
    ),
  ).toEqual({ kind: 'baseSurvey', offeredAgain: 0, foundThen: 0 });
});
