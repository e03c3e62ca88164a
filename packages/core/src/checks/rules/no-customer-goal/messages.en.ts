import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'No goal is about customers',
  about:
    'Looks whether at least one strategic goal is about customers: their satisfaction, or the strength of the relationship. What is no goal gives way when time is short.',
  messages: {
    default: {
      what: 'The only strategic goal, “{name}”, is not about customers. Where no goal speaks of them, they give way when time is short. Which change would your customers notice?',
      try: 'Nine customers out of ten say that they had a clear answer at the first contact',
    },
    several: {
      what: 'None of the {count} strategic goals is about customers. Where no goal speaks of them, they give way when time is short. Which change would your customers notice?',
      try: 'Nine customers out of ten say that they had a clear answer at the first contact',
    },
  },
  suggestions: {},
};
