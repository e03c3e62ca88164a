import { describe, expect, it } from 'vitest';
import { exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { setRule } from './set-rule.ts';

const model = exampleModel();

describe('set-rule', () => {
  it('turns off, holds at a severity, and leaves to itself', () => {
    const off = apply(model, setRule, { rule: 'vague-words', severity: 'off' }).model;
    expect(off.children(ROOT, 'ruleSetting')).toMatchObject([{ rule: 'vague-words', severity: 'off' }]);
    const tip = apply(off, setRule, { rule: 'vague-words', severity: 'tip' }).model;
    expect(tip.children(ROOT, 'ruleSetting')).toMatchObject([{ severity: 'tip' }]);
    expect(
      apply(tip, setRule, { rule: 'vague-words', severity: null }).model.children(ROOT, 'ruleSetting'),
    ).toEqual([]);
    expect(reasonOf(model, setRule, { rule: 'vague-words', severity: null })).toBe('no-change');
    expect(reasonOf(model, setRule, { rule: 'Not a rule', severity: 'off' })).toBe('wrong-value');
  });
});
