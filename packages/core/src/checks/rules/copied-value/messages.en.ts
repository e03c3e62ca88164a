import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The value’s word, not a deed',
  about: 'Finds sentences that repeat a value instead of telling a deed that shows it in the work.',
  messages: {
    default: {
      what: '“{quote}” repeats the value “{value}”. Write a deed that shows it in this work.',
      try: 'Tells the customer before the purchase what the product cannot do.',
    },
    slogan: {
      what: '“{quote}” says that the values are followed, but not how. Write a deed that shows it in this work.',
      try: 'Calls the customer back on the promised day.',
    },
  },
  suggestions: {},
};
