import { english } from '@tegu/core/language/en';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from './budgets.ts';
import { COLLECTIONS, collections, textsOf } from './framework-texts.ts';
import { litTexts, rulesThatRead } from './lit-texts.ts';

describe.each(collections)('%s, published texts that nobody here wrote', (collection) => {
  const kind = COLLECTIONS[collection];
  const budget = BUDGETS[collection];

  test('each text stands there once, with something in it', async () => {
    const texts = await textsOf(collection);
    expect(texts.length).toBeGreaterThan(20);
    expect(new Set(texts.map((text) => text.trim())).size).toBe(texts.length);
    expect(texts).not.toContain('');
  });

  test('each rule that reads such texts has a budget, and no other', () => {
    expect(Object.keys(budget.texts).toSorted()).toEqual([...rulesThatRead(kind, english)].toSorted());
  });

  test('no rule lights up more of them than its budget', async () => {
    const { byRule } = litTexts(await textsOf(collection), kind, english);
    const over = [...byRule].filter(([rule, lit]) => lit.length > (budget.texts[rule] ?? 0));
    // Read these: where they are rightly lit the budget grows, where not the rule is wrong.
    expect(over).toEqual([]);
  });

  test('a draft lights up no more than its share of them', async () => {
    const texts = await textsOf(collection);
    const { inDraft } = litTexts(texts, kind, english);
    expect(inDraft.length / texts.length).toBeLessThanOrEqual(budget.draftShare);
  });
});

test('a text that two remarks of one rule are on counts once, and in draft only for what a draft says', () => {
  const manner = 'Speaks clearly and listens actively, then clearly says what was agreed.';
  const lit = litTexts([manner, 'Good communication skills'], 'indicator', english);
  expect(lit.byRule.get('vague-wording')?.filter((text) => text === manner)).toEqual([manner]);
  expect(lit.inDraft).toEqual(['Good communication skills']);
});
