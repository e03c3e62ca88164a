import { describe, expect, it } from 'vitest';
import { dismissalQuote } from '../records/dismissal.ts';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { liftDismissal } from './lift-dismissal.ts';

const model = exampleModel();

describe('dismiss-finding and lift-dismissal', () => {
  const finding = {
    rule: 'vague-words',
    record: 'indicator:greets',
    field: 'text',
    language: 'en',
    words: 'every',
    related: [],
    message: 'default',
  };

  it('set a finding aside for its words, and let it be seen again', () => {
    const { model: after, made } = apply(model, dismissFinding, { ...finding, reason: { en: 'we mean it' } });
    const [id = ''] = made;
    expect(after.joins('indicator:greets', 'dismissal')).toMatchObject([
      {
        rule: 'vague-words',
        field: 'text',
        quote: dismissalQuote('every', finding),
        reason: { en: 'we mean it' },
      },
    ]);
    expect(reasonOf(after, dismissFinding, finding)).toBe('already-there');
    const changed = apply(after, dismissFinding, { ...finding, reason: { en: 'we do' } }).model;
    expect(changed.record(id, 'dismissal')?.reason).toEqual({ en: 'we do' });
    const named = apply(after, dismissFinding, { ...finding, by: 'Mari', on: '2026-11-22' }).model;
    expect(named.record(id, 'dismissal')).toMatchObject({
      reason: { en: 'we mean it' },
      by: 'Mari',
      on: '2026-11-22',
    });
    expect(reasonOf(named, dismissFinding, { ...finding, by: 'Mari', on: '2026-11-23' })).toBe(
      'already-there',
    );
    expect(
      apply(after, liftDismissal, { dismissal: id }).model.joins('indicator:greets', 'dismissal'),
    ).toEqual([]);
  });

  it('know a finding without words by its related records, in any order', () => {
    const whole = {
      rule: 'near-duplicate',
      record: 'competency:care',
      field: null,
      language: null,
      words: '',
      message: 'default',
    };
    const after = apply(model, dismissFinding, {
      ...whole,
      related: ['competency:sales', 'competency:order'],
    }).model;
    expect(after.joins('competency:care', 'dismissal')[0]?.related).toEqual([
      'competency:order',
      'competency:sales',
    ]);
    expect(
      reasonOf(after, dismissFinding, { ...whole, related: ['competency:order', 'competency:sales'] }),
    ).toBe('already-there');
    expect(reasonOf(after, dismissFinding, { ...whole, related: ['competency:sales'] })).toBe('none');
    expect(
      reasonOf(after, dismissFinding, {
        ...whole,
        message: 'other',
        related: ['competency:order', 'competency:sales'],
      }),
    ).toBe('none');
  });

  it('refuse what is no finding', () => {
    expect(reasonOf(model, dismissFinding, { ...finding, rule: '' })).toBe('wrong-value');
    expect(reasonOf(model, dismissFinding, { ...finding, record: 'indicator:none' })).toBe('no-such-record');
    expect(reasonOf(model, dismissFinding, { ...finding, field: 'level' })).toBe('wrong-field');
    expect(reasonOf(model, dismissFinding, { ...finding, related: ['role:none'] })).toBe('no-such-record');
    expect(reasonOf(model, dismissFinding, { ...finding, on: '22.11.2026' })).toBe('wrong-value');
    expect(reasonOf(model, dismissFinding, { ...finding, by: '\ud800' })).toBe('wrong-value');
    expect(reasonOf(model, liftDismissal, { dismissal: 'role:seller' })).toBe('no-such-record');
  });
});
