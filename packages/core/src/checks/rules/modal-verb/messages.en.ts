import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A duty, not a deed',
  about:
    'Finds duties: must, should, has to. A duty says what is expected; a description says what a person does.',
  messages: {
    default: {
      what: '“{quote}” states a duty. Whether it is met shows in the deed, so the deed alone is enough.',
      try: 'Gives the customer an answer within one working day.',
    },
  },
  suggestions: { rewrite: 'Keep the deed alone' },
};
