import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Means something different to every reader',
  about:
    'Finds words of quality, such as “well” or “effectively”, that every reader takes in their own way. Without an agreed meaning nobody can tell whether it was so.',
  messages: {
    default: {
      what: '“{quote}” means something different to every reader. Say what one would see or hear.',
      try: 'Tells the customer at the first contact when the answer will come.',
    },
    manner: {
      what: '“{quote}” can be heard or seen, yet two people may judge it differently. Naming the deed, a time or a number is surer.',
      try: 'Calls back on the same day.',
    },
  },
  suggestions: {},
};
