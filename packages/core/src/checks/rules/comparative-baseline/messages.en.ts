import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Better than what?',
  about:
    'Finds “better”, “faster” and the like with nothing beside them to compare with. Without it nobody can tell whether it came true.',
  messages: {
    default: {
      what: '“{quote}” compares, but does not say with what. Name the starting point and the target, or say what one sees when it is reached.',
      try: 'Answers a complaint within two working hours.',
    },
  },
  suggestions: {},
};
