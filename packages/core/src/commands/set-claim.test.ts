import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { setClaim } from './set-claim.ts';

const model = exampleModel();

describe('set-claim', () => {
  const claim = { competency: 'competency:sales', statement: 'statement:simple' };

  it('claims with a rationale, changes it and takes the claim back', () => {
    const made = apply(model, setClaim, { ...claim, claimed: true, rationale: { en: 'it sells' } }).model;
    expect(made.children('competency:sales', 'claim')).toMatchObject([{ rationale: { en: 'it sells' } }]);
    const more = apply(made, setClaim, { ...claim, claimed: true, rationale: { et: 'müüb' } }).model;
    expect(more.children('competency:sales', 'claim')).toMatchObject([
      { rationale: { en: 'it sells', et: 'müüb' } },
    ]);
    expect(reasonOf(more, setClaim, { ...claim, claimed: true })).toBe('no-change');
    expect(
      apply(more, setClaim, { ...claim, claimed: false }).model.children('competency:sales', 'claim'),
    ).toEqual([]);
    expect(reasonOf(model, setClaim, { ...claim, claimed: false })).toBe('no-change');
    expect(reasonOf(model, setClaim, { ...claim, statement: 'role:seller', claimed: true })).toBe(
      'no-such-record',
    );
  });
});
