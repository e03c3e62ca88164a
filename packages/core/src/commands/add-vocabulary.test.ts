import { describe, expect, it } from 'vitest';
import { exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { addVocabulary } from './add-vocabulary.ts';
import { apply } from './apply.ts';
import { removeVocabulary } from './remove-vocabulary.ts';

const model = exampleModel();

describe('add-vocabulary and remove-vocabulary', () => {
  it('know a word in whatever case', () => {
    const after = apply(model, addVocabulary, { word: ' Klient ', language: 'et', why: { et: 'nii' } }).model;
    expect(after.children(ROOT, 'vocabulary')).toMatchObject([
      { word: 'Klient', language: 'et', why: { et: 'nii' } },
    ]);
    expect(reasonOf(after, addVocabulary, { word: 'klient', language: 'et' })).toBe('already-there');
    expect(reasonOf(after, addVocabulary, { word: 'klient', language: 'fi' })).toBe('none');
    expect(
      apply(after, removeVocabulary, { word: 'KLIENT', language: 'et' }).model.children(ROOT, 'vocabulary'),
    ).toEqual([]);
    expect(reasonOf(model, removeVocabulary, { word: 'klient', language: 'et' })).toBe('no-such-record');
    expect(reasonOf(model, addVocabulary, { word: ' ', language: 'et' })).toBe('wrong-value');
    expect(reasonOf(model, addVocabulary, { word: 'x', language: '' })).toBe('wrong-value');
  });
});
