import type { TextRule } from '../../text-rule.ts';

/** The passive leaves out who does it. */
export const passiveVoice: TextRule = {
  id: 'passive-voice',
  scope: 'text',
  reads: ['indicator'],
  severity: 'tip',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: ['no-action-verb'],
  seeks: 'passive',
  check(text, { pack }) {
    const found = pack.passive(text);
    return found ? [found] : [];
  },
};
