import { describe, expect, it } from 'vitest';
import { careAt, exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { acceptEvidence } from './accept-evidence.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const model = exampleModel();

describe('accept-evidence and withdraw-evidence', () => {
  const both = { sentence: careAt('expert'), statement: 'statement:simple' };

  it('accept, confirm anew and withdraw', () => {
    const seen = apply(model, acceptEvidence, { ...both, quote: 'Teaches it' }).model;
    expect(seen.children(both.sentence, 'evidence').map(({ quote }) => quote)).toEqual(['Teaches it']);
    expect(reasonOf(seen, acceptEvidence, { ...both, quote: 'Teaches it' })).toBe('no-change');
    const again = apply(seen, acceptEvidence, { ...both, quote: 'Teaches others' }).model;
    expect(again.children(both.sentence, 'evidence').map(({ quote }) => quote)).toEqual(['Teaches others']);
    expect(apply(again, withdrawEvidence, both).model.children(both.sentence, 'evidence')).toEqual([]);
    expect(reasonOf(model, withdrawEvidence, both)).toBe('no-change');
  });

  it('refuse what is no sentence, dead, or says nothing', () => {
    expect(reasonOf(model, acceptEvidence, { ...both, sentence: 'competency:care', quote: 'x' })).toBe(
      'no-such-record',
    );
    expect(reasonOf(model, acceptEvidence, { ...both, quote: ' ' })).toBe('wrong-value');
    const without = apply(model, deleteRecords, { ids: ['competency:care'] }).model;
    expect(reasonOf(without, acceptEvidence, { ...both, quote: 'x' })).toBe('not-alive');
  });
});
