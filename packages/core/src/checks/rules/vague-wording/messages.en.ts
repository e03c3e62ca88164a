import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Every reader fills it differently',
  about:
    'Finds words of quality, such as “well” or “effectively”, that every reader fills differently. Without an agreed meaning nobody can tell whether it was so.',
  messages: {
    default: {
      what: '“{quote}” means something else to every reader. Say by what one would notice it.',
      try: 'Tells the customer at the first contact when the answer will come.',
    },
    manner: {
      what: '“{quote}” can be heard or seen, yet two people may judge it differently. A deed or a measure is surer.',
      try: 'Calls back on the same day.',
    },
  },
  suggestions: {},
};
