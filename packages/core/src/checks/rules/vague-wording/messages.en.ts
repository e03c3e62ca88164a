import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Every reader fills it differently',
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
