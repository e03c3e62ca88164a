import type { TextRule } from '../../text-rule.ts';

/** Two competencies under one name. */
export const doubleBarrelledName: TextRule = {
  id: 'double-barrelled-name',
  scope: 'text',
  reads: ['name'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'twoNames',
  check(text, { pack }) {
    const found = pack.twoNames(text);
    return found ? [found] : [];
  },
};
