import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Two deeds in one sentence',
  about:
    'Finds sentences with two deeds, each with an object of its own. One may be there and the other not, so the two cannot be rated together.',
  messages: {
    default: {
      what: 'This sentence holds more than one deed, and a person may do one without the other. Each can be rated only in a sentence of its own.',
      try: 'Plans the shifts a month ahead.',
    },
    split: {
      what: 'This sentence holds two deeds, and a person may do one without the other. As two sentences: “{first}” and “{second}”.',
    },
  },
  suggestions: { split: 'Split in two' },
};
