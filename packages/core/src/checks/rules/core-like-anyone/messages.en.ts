import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A core competency like anyone’s',
  about:
    'Looks whether each core competency serves the purpose or the promise. Core competencies are what makes this company different on its market.',
  messages: {
    default: {
      what: '“{name}” is expected of every employee, but serves neither the purpose nor the brand promise. A core competency sets this company apart. By which deed would a customer notice that they are with you and not next door?',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
  },
  suggestions: {},
};
