import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'No role asks for the level',
  about:
    'Finds levels that no role asks for, as its target or on the first day. A level that nobody asks for makes a scale longer without making it say more.',
  messages: {
    default: {
      what: 'No role asks for level “{level}”, on the first day or later. Does some role need it, or does the scale do without it?',
      try: 'The team’s mentor in this work: the highest level',
    },
  },
  suggestions: {},
};
