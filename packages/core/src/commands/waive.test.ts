import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { liftWaiver } from './lift-waiver.ts';
import { waive } from './waive.ts';

const model = exampleModel();

describe('waive and lift-waiver', () => {
  it('close a question with a reason, and open it again', () => {
    const args = {
      subject: 'competency:order',
      aspect: 'alignment',
      statement: 'statement:simple',
      reason: { en: 'None, because' },
    } as const;
    const { model: after, made } = apply(model, waive, args);
    expect(after.joins('competency:order', 'waiver')).toMatchObject([
      { statement: 'statement:simple', reason: { en: 'None, because' } },
    ]);
    expect(reasonOf(after, waive, args)).toBe('already-there');
    expect(
      apply(after, liftWaiver, { waiver: made[0] ?? '' }).model.joins('competency:order', 'waiver'),
    ).toEqual([]);
  });

  it('refuse a subject without that question, and no reason', () => {
    const reason = { en: 'so' };
    expect(reasonOf(model, waive, { subject: 'role:seller', aspect: 'customer', reason })).toBe('none');
    expect(reasonOf(model, waive, { subject: 'role:seller', aspect: 'alignment', reason })).toBe(
      'no-such-record',
    );
    expect(reasonOf(model, waive, { subject: 'statement:simple', aspect: 'customer', reason })).toBe(
      'no-such-record',
    );
    expect(
      reasonOf(model, waive, {
        subject: 'statement:simple',
        aspect: 'alignment',
        statement: 'statement:purpose',
        reason,
      }),
    ).toBe('wrong-value');
    expect(reasonOf(model, waive, { subject: 'role:seller', aspect: 'customer', reason: { en: ' ' } })).toBe(
      'wrong-value',
    );
  });
});
