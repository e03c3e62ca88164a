import { expect, test } from 'vitest';
import type { Measure } from '../../../records/measure.ts';
import { company, measure, measureOffered, said } from '../measures.test-support.ts';
import { findingsOf } from '../rule.test-support.ts';
import { oneSidedMeasures } from './rule.ts';

test('one kind alone is one side; a fact beside the opinions is the other', () => {
  const side = (...kinds: readonly Measure['kind'][]): readonly string[] =>
    said(oneSidedMeasures, (tx, { goal }) => kinds.forEach((kind) => measure(tx, goal, kind)));
  expect(side()).toEqual([]);
  expect(side('contactSurvey', 'contactSurvey')).toEqual(['default']);
  expect(side('mysteryShopping')).toEqual(['shopping']);
  expect(side('finance')).toEqual(['finance']);
  expect(side('baseSurvey')).toEqual(['opinions']);
  expect(side('contactSurvey', 'baseSurvey')).toEqual(['opinions']);
  expect(side('process')).toEqual([]);
  expect(side('behaviour')).toEqual([]);
  expect(side('baseSurvey', 'process')).toEqual([]);
  expect(side('contactSurvey', null)).toEqual([]);
  expect(side('finance', 'contactSurvey')).toEqual([]);
});

test('of a goal that is not about customers money may be the measure', () => {
  const model = company((tx, { goal }) => {
    tx.set('statement', goal, 'customerFacing', false);
    measure(tx, goal, 'finance');
  });
  expect(findingsOf(oneSidedMeasures, model)).toEqual([]);
});

test('a place for what is missing is offered, once', () => {
  expect(
    measureOffered(
      oneSidedMeasures,
      company((tx, { goal }) => measure(tx, goal, 'baseSurvey')),
    ),
  ).toEqual({ kind: 'process', offeredAgain: 0, foundThen: 0 });
});
