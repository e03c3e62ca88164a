import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'What the behaviour needs is not named',
  about:
    'Finds competencies that describe behaviour but name no knowledge, skill or attitude that it needs. Without them it is hard to say what to train.',
  messages: {
    default: {
      what: '“{name}” says how people behave, but names no knowledge, skill or attitude that this needs. They show what to look for in a candidate and what to train.',
      try: 'Knowledge: the delivery times of the most common goods',
    },
  },
  suggestions: {},
};
