import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A leader’s own people are not among the customers',
  about:
    'Looks whether those who lead people count their own people among their customers. A manager’s first customer is the employee.',
  messages: {
    default: {
      what: '“{name}” leads people, but they are not among the customers named. Their satisfaction is the leader’s own work, and what they live through reaches the customers.',
      try: 'My own team, who need clear goals and an answer',
    },
    unmarked: {
      what: '“{name}” leads people, and “{who}” sounds like them, but is not marked as their own people. Are they?',
    },
  },
  suggestions: { name: 'Name the own people', mark: 'Yes, these are the own people' },
};
