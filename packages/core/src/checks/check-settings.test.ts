import { describe, expect, test } from 'vitest';
import { asShown, type RuleLevel } from './check-settings.ts';
import type { Finding } from './finding.ts';

const finding: Finding = {
  rule: 'vague-wording',
  severity: 'consider',
  strictness: 'review',
  record: 'indicator:greets',
  field: 'text',
  language: 'en',
  start: 0,
  end: 4,
  related: [],
  message: { id: 'default', values: {} },
  suggestions: [],
};

const shown = (strictness: 'draft' | 'review', level?: RuleLevel): Finding | undefined =>
  asShown(finding, {
    strictness,
    rules: new Map(level === undefined ? [] : [['vague-wording', level] as const]),
  });

describe('a finding as it is shown', () => {
  test('waits for the review, unless its check is named', () => {
    expect(shown('draft')).toBeUndefined();
    expect(shown('review')).toBe(finding);
    expect(shown('draft', 'fix')).toBe(finding);
    expect(shown('review', 'off')).toBeUndefined();
  });

  test('is held at a severity, and is the same value each time', () => {
    expect(shown('draft', 'tip')).toMatchObject({ severity: 'tip', record: 'indicator:greets' });
    expect(shown('draft', 'tip')).toBe(shown('review', 'tip'));
  });
});
