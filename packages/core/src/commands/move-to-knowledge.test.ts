import { describe, expect, it } from 'vitest';
import { exampleModel, record } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { moveToKnowledge } from './move-to-knowledge.ts';

const model = exampleModel(
  record(
    'indicator',
    'years',
    'competency:care',
    { text: { en: '3 years in sales', et: '3 aastat müügis' } },
    5,
  ),
  record('indicator', 'blank', 'competency:care', { text: { en: ' ' } }, 6),
  record('comment', 'really', 'indicator:years', { text: { en: 'Really three?' } }),
);

describe('move-to-knowledge', () => {
  it('makes a piece of knowledge of the indicator, in every language, at the end of the components', () => {
    const { model: after, made } = apply(model, moveToKnowledge, { indicator: 'indicator:years' });
    const [knowledge = ''] = made;
    expect(after.childIds('competency:care', 'component')).toEqual(['component:patience', knowledge]);
    expect(after.record(knowledge, 'component')).toMatchObject({
      kind: 'knowledge',
      text: { en: '3 years in sales', et: '3 aastat müügis' },
    });
    expect(after.isLive('indicator:years')).toBe(false);
  });

  it('takes along what people have remarked on it', () => {
    const { model: after, made } = apply(model, moveToKnowledge, { indicator: 'indicator:years' });
    expect(after.childIds(made[0] ?? '', 'comment')).toEqual(['comment:really']);
    expect(after.isLive('comment:really')).toBe(true);
  });

  it('refuses what is no living indicator, and one that says nothing', () => {
    const gone = apply(model, deleteRecords, { ids: ['indicator:years'] }).model;
    expect(reasonOf(gone, moveToKnowledge, { indicator: 'indicator:years' })).toBe('not-alive');
    expect(reasonOf(model, moveToKnowledge, { indicator: 'indicator:nobody' })).toBe('no-such-record');
    expect(reasonOf(model, moveToKnowledge, { indicator: 'component:patience' })).toBe('no-such-record');
    expect(reasonOf(model, moveToKnowledge, { indicator: 'indicator:blank' })).toBe('wrong-value');
  });
});
