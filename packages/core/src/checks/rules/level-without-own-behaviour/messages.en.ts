import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The level says nothing of its own',
  about:
    'Looks whether each level that roles ask for says something that can be seen, and something other than the level below. Else nobody can tell the two apart.',
  messages: {
    default: {
      what: 'Roles ask for level “{level}”, but no competency says what is seen at it. Nobody can tell yet who has reached it.',
      try: 'Finds out what lies behind the customer’s question and offers two solutions.',
    },
    gap: {
      what: 'Roles ask for “{name}” at level “{level}”, but that level is not described here, while others are. Nobody can tell yet who has reached it.',
      try: 'Finds out what lies behind the customer’s question and offers two solutions.',
    },
    repeated: {
      what: 'Level “{level}” says nothing that “{below}” does not say already. What is a person at this level seen doing besides?',
      try: 'Shows a new colleague how to find out what the customer needs.',
    },
  },
  suggestions: { describe: 'Describe this level' },
};
