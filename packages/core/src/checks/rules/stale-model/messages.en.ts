import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Not reviewed for a year',
  about:
    'Looks whether the model was reviewed in the last year. Work changes, and a description that nobody looks at is soon believed by nobody.',
  messages: {
    default: {
      what: 'The model was last reviewed on {day}. Which deeds are new since then, and which does nobody expect any more?',
    },
  },
  suggestions: { reviewed: 'Reviewed today' },
};
