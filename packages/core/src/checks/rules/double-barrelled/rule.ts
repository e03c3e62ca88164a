import type { TextRule } from '../../text-rule.ts';

/** Two deeds in one sentence: one may be seen and the other not. */
export const doubleBarrelled: TextRule = {
  id: 'double-barrelled',
  scope: 'text',
  reads: ['indicator'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'twoDeeds',
  check(text, { pack }) {
    const found = pack.twoDeeds(text);
    if (!found) return [];
    const { start, end, split } = found;
    if (!split) return [{ start, end }];
    const [first, second] = split;
    const values = { first: withoutStop(first), second: withoutStop(second) };
    return [{ start, end, message: 'split', values, split }];
  },
};

/** A sentence as a message quotes it. */
function withoutStop(sentence: string): string {
  return sentence.trim().replace(/\.$/u, '');
}
