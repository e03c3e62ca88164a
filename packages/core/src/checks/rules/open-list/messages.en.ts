import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The list stays open',
  about: 'Finds lists that end in “etc.” or “and so on”. Every reader goes on with them in their own way.',
  messages: {
    default: {
      what: '“{quote}” leaves the rest of the list to the reader. Name what belongs to it, or stop where it stops.',
      try: 'Writes down the customer’s name, order number and wish.',
    },
  },
  suggestions: { rewrite: 'End the list here' },
};
