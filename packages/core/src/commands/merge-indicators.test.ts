import { describe, expect, it } from 'vitest';
import { exampleModel, record } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { mergeIndicators } from './merge-indicators.ts';

const model = exampleModel(
  record(
    'indicator',
    'welcomes',
    'competency:care',
    {
      text: { en: 'Greets every customer.', fi: 'Tervehtii asiakasta' },
      examples: { en: 'Says hello\nLooks up' },
      level: 'level:expert',
      customer: 'external',
    },
    5,
  ),
  record('evidence', '', 'indicator:welcomes', {
    statement: 'statement:purpose',
    quote: 'Greets every customer.',
  }),
  record('evidence', '', 'indicator:welcomes', { statement: 'statement:simple', quote: 'Once said so' }),
  record('comment', 'really', 'indicator:welcomes', { text: { en: 'Every one?' } }),
  record('indicator', 'keeps', 'competency:care', { text: { en: 'Keeps' }, roles: ['role:keeper'] }, 6),
  record('indicator', 'sells', 'competency:sales', { text: { en: 'Sells' } }),
);

const merged = apply(model, mergeIndicators, { into: 'indicator:greets', from: 'indicator:welcomes' }).model;

describe('merge-indicators', () => {
  it('keeps the words of one, and takes from the other what it leaves open', () => {
    expect(merged.isLive('indicator:welcomes')).toBe(false);
    expect(merged.record('indicator:greets', 'indicator')).toMatchObject({
      text: { en: 'Greets every customer', et: 'Tervitab klienti', fi: 'Tervehtii asiakasta' },
      examples: { en: 'Says hello\nLooks up' },
      level: 'level:master',
      customer: 'external',
    });
  });

  it('brings evidence and comments along; evidence that is there already stays as it was seen', () => {
    const quotes = merged
      .children('indicator:greets', 'evidence')
      .map(({ statement, quote }) => [statement, quote]);
    expect(quotes.sort()).toEqual([
      ['statement:purpose', 'Greets every customer.'],
      ['statement:simple', 'Greets every customer'],
    ]);
    expect(merged.childIds('indicator:greets', 'comment')).toEqual(['comment:nice', 'comment:really']);
  });

  it('is for the roles of both, and for everyone where one of them was', () => {
    const both = apply(model, mergeIndicators, { into: 'indicator:asks', from: 'indicator:keeps' }).model;
    expect(both.record('indicator:asks', 'indicator')?.roles).toEqual(['role:keeper', 'role:seller']);
    const everyone = apply(model, mergeIndicators, {
      into: 'indicator:asks',
      from: 'indicator:greets',
    }).model;
    expect(everyone.record('indicator:asks', 'indicator')).toMatchObject({
      roles: [],
      level: 'level:master',
    });
  });

  it('writes no example twice', () => {
    const twice = exampleModel(
      record('indicator', 'one', 'competency:care', { text: { en: 'A' }, examples: { en: 'Says hello' } }, 5),
      record(
        'indicator',
        'two',
        'competency:care',
        { text: { en: 'A' }, examples: { en: ' Says hello\nNods ' } },
        6,
      ),
    );
    const after = apply(twice, mergeIndicators, { into: 'indicator:one', from: 'indicator:two' }).model;
    expect(after.record('indicator:one', 'indicator')?.examples).toEqual({ en: 'Says hello\nNods' });
  });

  it('refuses one sentence with itself, of two competencies, and what is no living indicator', () => {
    const reason = (into: string, from: string): unknown => reasonOf(model, mergeIndicators, { into, from });
    expect(reason('indicator:greets', 'indicator:greets')).toBe('wrong-value');
    expect(reason('indicator:greets', 'indicator:sells')).toBe('wrong-parent');
    expect(reason('indicator:greets', 'indicator:nobody')).toBe('no-such-record');
    expect(reason('component:patience', 'indicator:greets')).toBe('no-such-record');
    const gone = apply(model, deleteRecords, { ids: ['indicator:keeps'] }).model;
    expect(reasonOf(gone, mergeIndicators, { into: 'indicator:greets', from: 'indicator:keeps' })).toBe(
      'not-alive',
    );
  });
});
