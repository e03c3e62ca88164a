import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { splitIndicator, type SplitIndicatorArgs } from './split-indicator.ts';

const model = exampleModel();
const args = (changed: Partial<SplitIndicatorArgs> = {}): SplitIndicatorArgs => ({
  indicator: 'indicator:greets',
  language: 'en',
  first: 'Greets the customer',
  second: 'Tidies the shelves',
  ...changed,
});

describe('split-indicator', () => {
  it('leaves the first sentence in the record, with evidence, comments and other languages', () => {
    const { model: after } = apply(model, splitIndicator, args());
    expect(after.record('indicator:greets', 'indicator')).toMatchObject({
      text: { en: 'Greets the customer', et: 'Tervitab klienti' },
      level: 'level:master',
    });
    for (const type of ['evidence', 'comment'] as const)
      expect(after.childIds('indicator:greets', type)).toEqual(model.childIds('indicator:greets', type));
  });

  it('makes the second a record right after it, on the same level and for the same roles', () => {
    const { model: after, made } = apply(model, splitIndicator, args());
    const [second = ''] = made;
    expect(made).toHaveLength(1);
    expect(after.childIds('competency:care', 'indicator')).toEqual([
      'indicator:greets',
      second,
      'indicator:asks',
    ]);
    expect(after.record(second, 'indicator')).toMatchObject({
      text: { en: 'Tidies the shelves' },
      level: 'level:master',
      roles: [],
      customer: null,
    });
    expect(after.childIds(second, 'evidence')).toEqual([]);
  });

  it('puts the second of the last one at the end', () => {
    const { model: after, made } = apply(model, splitIndicator, args({ indicator: 'indicator:asks' }));
    expect(after.childIds('competency:care', 'indicator').at(-1)).toBe(made[0]);
    expect(after.record(made[0] ?? '', 'indicator')?.roles).toEqual(['role:seller']);
  });

  it('refuses what is no living indicator, a language without the sentence, and halves that say nothing', () => {
    const gone = apply(model, deleteRecords, { ids: ['indicator:greets'] }).model;
    expect(reasonOf(gone, splitIndicator, args())).toBe('not-alive');
    expect(reasonOf(model, splitIndicator, args({ indicator: 'competency:care' }))).toBe('no-such-record');
    expect(reasonOf(model, splitIndicator, args({ language: 'fi' }))).toBe('wrong-value');
    expect(reasonOf(model, splitIndicator, args({ language: '__proto__' }))).toBe('wrong-value');
    expect(reasonOf(model, splitIndicator, args({ first: ' ' }))).toBe('wrong-value');
    expect(reasonOf(model, splitIndicator, args({ second: '' }))).toBe('wrong-value');
    expect(reasonOf(model, splitIndicator, args({ second: 'Half \ud83d' }))).toBe('wrong-value');
  });
});
