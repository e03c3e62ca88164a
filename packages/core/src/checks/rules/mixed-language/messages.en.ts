import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'In another language',
  about:
    'Finds texts in a different language from their field. Whoever reads only the field’s language misses them, and the checks cannot read them.',
  messages: {
    default: {
      what: '“{quote}” seems to be in a different language from this field. Write it here in the field’s language; the other language has a field of its own.',
    },
  },
  suggestions: {},
};
