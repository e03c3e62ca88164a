import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'No deed shows it',
  about:
    'Finds competencies that are explained but have no sentence of what a person is seen doing. Only of a deed can anyone say whether it happens.',
  messages: {
    default: {
      what: '“{name}” is explained, but no sentence says what a person is seen doing. Without a deed nobody can notice or assess it.',
      try: 'Goes through the customers’ feedback with the team every month and agrees on one improvement.',
    },
  },
  suggestions: {},
};
