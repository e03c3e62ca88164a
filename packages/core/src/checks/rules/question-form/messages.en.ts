import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A question, not a deed',
  about:
    'Finds questions where a deed should stand. Questions belong in an interview or a survey; a description answers them.',
  messages: {
    default: {
      what: 'A question leaves the deed to whoever answers it. Say what the person does.',
      try: 'Asks the customer what they need before showing anything.',
    },
  },
  suggestions: {},
};
