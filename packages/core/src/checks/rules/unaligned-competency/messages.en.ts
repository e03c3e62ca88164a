import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Serves nothing the company stands for',
  about:
    'Looks whether each competency is linked to the purpose, the promise, a value or a goal. What is linked to nothing could stand in any company’s list.',
  messages: {
    default: {
      what: '“{name}” is not linked to anything this company stands for. Which value, promise or goal does it serve, and in which deed does that show? If none, say why.',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
  },
  suggestions: {},
};
