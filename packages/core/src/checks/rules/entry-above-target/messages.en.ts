import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'More is asked on the first day than later',
  about:
    'Finds requirements whose level on entry is above the target level. Then nothing is left to develop, and a recruiter asks for more than the work does.',
  messages: {
    default: {
      what: '“{name}”: “{competency}” is asked for at “{entry}” on the first day, but only at “{target}” later. Which of the two is meant?',
      try: 'Beginner on the first day, master later',
    },
  },
  suggestions: { lowerEntry: 'On entry: the target level', raiseTarget: 'Target: the level on entry' },
};
