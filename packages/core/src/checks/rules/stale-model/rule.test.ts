import { expect, test } from 'vitest';
import { applyNamed } from '../../../commands/index.ts';
import type { Model } from '../../../model/model.ts';
import { Checks } from '../../checks.ts';
import { allPacks, findingsOf, modelWith } from '../rule.test-support.ts';
import { staleModel } from './rule.ts';

const reviewed = (on: string | null): Model =>
  modelWith(['et'], (tx, root) => tx.set('model', root, 'lastReviewed', on));
const said = (on: string | null, today: string | null): number =>
  new Checks(reviewed(on), allPacks, [staleModel], today).of(reviewed(on).root).open.length;

test('a year after the last review, to the day', () => {
  const counts = (on: string, ...days: readonly string[]): readonly number[] =>
    days.map((today) => {
      const model = reviewed(on);
      return new Checks(model, allPacks, [staleModel], today).of(model.root).open.length;
    });
  expect(counts('2025-11-22', '2026-11-21', '2026-11-22', '2030-01-01', '2025-01-01')).toEqual([0, 1, 1, 0]);
  expect(counts('2024-02-29', '2025-02-28', '2025-03-01')).toEqual([0, 1]);
});

test('a model that was never reviewed may have just begun; without a day nobody can tell', () => {
  expect(said(null, '2026-11-22')).toBe(0);
  expect(said('2020-01-01', null)).toBe(0);
});

test('one press says that it was reviewed today', () => {
  const model = reviewed('2020-01-01');
  const [finding] = findingsOf(staleModel, model);
  const { model: after } = applyNamed(model, 'set-field', finding?.suggestions[0]?.args);
  expect(after.own.lastReviewed).toBe('2026-11-22');
  expect(findingsOf(staleModel, after)).toEqual([]);
});
