import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'One word as the whole description',
  about:
    'Finds names of one word with nothing beside them that says more. Everyone reads a single word in their own way.',
  messages: {
    default: {
      what: '“{quote}” by itself is read by everyone in their own way. Two or three words, or a short definition, say what is meant.',
      try: 'Listening to customers',
    },
  },
  suggestions: {},
};
