import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The customer is in the name only',
  about:
    'Looks whether a competency with the customer in its name has a sentence that names one, external or internal.',
  messages: {
    default: {
      what: '“{name}” has the customer in its name, but none of its sentences names one. For whom is each deed done, and what would they notice?',
      try: 'Calls the customer before a delay becomes a problem.',
    },
  },
  suggestions: { deed: 'Write a deed with a customer in it' },
};
