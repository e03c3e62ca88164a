import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Always, never, everyone',
  about:
    'Finds words such as “always”, “never” or “everyone”. Nobody does anything without exception, and nobody could see that they did.',
  messages: {
    default: {
      what: '“{quote}” allows no exception, so it can neither be kept nor seen. Say when or how often it is done.',
      try: 'Answers a customer’s letter on the same working day.',
    },
  },
  suggestions: {},
};
