import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Too long to take in',
  about:
    'Finds sentences of more than 25 words, or 18 in Estonian and Finnish. Mostly they hold more than one deed.',
  messages: {
    default: {
      what: 'This sentence has {count} words; a reader takes in up to {limit} at once. See whether it holds two deeds, or details that belong with the examples.',
      try: 'Tells the customer at the first contact when the answer will come.',
    },
  },
  suggestions: {},
};
