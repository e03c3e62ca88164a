import { expect, test } from 'vitest';
import { corpusLines } from './corpus.ts';
import { countByRule, meetsTheBar, missedIn, precision, recall, total, wrongIn } from './counting.ts';
import { missLines, scoreTable } from './printing.ts';
import type { Reading } from './reading.ts';

/** What is due and what may be said, beside what was said. */
function reading(rules: readonly string[], may: readonly string[], said: readonly string[]): Reading {
  const [line] = corpusLines(
    JSON.stringify({ text: 'Sings in the rain', kind: 'indicator', rules, may }),
    'made',
  );
  if (!line) throw new Error('no line');
  return { line, said: said.map((rule) => ({ rule, words: 'Sings' })) };
}

const made = [
  reading(['modal-verb'], [], ['modal-verb']),
  reading(['modal-verb', 'vague-wording'], ['passive-voice'], ['vague-wording', 'passive-voice']),
  // Twice on one line is one remark too many, not two.
  reading([], [], ['vague-wording', 'vague-wording']),
  reading([], ['open-list'], []),
  reading(['open-list'], [], ['verb-form']),
];

test('counts what is due, found and wrong, a line once for each rule', () => {
  expect([...countByRule(made)]).toEqual([
    ['modal-verb', { due: 2, found: 1, wrong: 0 }],
    ['open-list', { due: 1, found: 0, wrong: 0 }],
    ['vague-wording', { due: 1, found: 1, wrong: 1 }],
    ['verb-form', { due: 0, found: 0, wrong: 1 }],
  ]);
  expect(total(countByRule(made))).toEqual({ due: 4, found: 2, wrong: 2 });
});

test('what may be said is neither found nor wrong', () => {
  const [, second] = made;
  expect(second && [missedIn(second), wrongIn(second)]).toEqual([['modal-verb'], []]);
  expect(countByRule(made).has('passive-voice')).toBe(false);
});

test('shares have no value where there is nothing to share', () => {
  expect(precision({ due: 3, found: 0, wrong: 0 })).toBeUndefined();
  expect(recall({ due: 0, found: 0, wrong: 3 })).toBeUndefined();
  expect(precision({ due: 9, found: 3, wrong: 1 })).toBe(0.75);
  expect(recall({ due: 4, found: 3, wrong: 1 })).toBe(0.75);
});

test('the bar is 0.95 of what is said and 0.85 of what is due', () => {
  expect(meetsTheBar({ due: 100, found: 95, wrong: 5 })).toBe(true);
  expect(meetsTheBar({ due: 100, found: 94, wrong: 5 })).toBe(false);
  expect(meetsTheBar({ due: 100, found: 85, wrong: 0 })).toBe(true);
  expect(meetsTheBar({ due: 100, found: 84, wrong: 0 })).toBe(false);
  expect(meetsTheBar({ due: 0, found: 0, wrong: 0 })).toBe(false);
});

test('the table has both halves of each rule and of all of them', () => {
  const counts = countByRule(made);
  const rows = scoreTable('en', { tuning: counts, untouched: new Map() })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  expect(rows).toContainEqual(['modal-verb', '2', '1', '0', '1.000', '0.500', '|']);
  expect(rows.at(-1)?.join(' ')).toBe('all rules 4 2 2 0.500 0.500 | 0 0 0 – – UNDER the bar');
});

test('each miss and each wrong remark has a line with its words', () => {
  expect(missLines('en', made).map((line) => line.trim().replaceAll(/\s+/g, ' '))).toEqual([
    'en missed modal-verb indicator Sings in the rain',
    'en wrong vague-wording indicator “Sings” in: Sings in the rain',
    'en wrong vague-wording indicator “Sings” in: Sings in the rain',
    'en missed open-list indicator Sings in the rain',
    'en wrong verb-form indicator “Sings” in: Sings in the rain',
  ]);
});
