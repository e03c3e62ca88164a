import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'One word as the whole description',
  about:
    'Finds names of one word with nothing beside them that says more. Everyone reads a single word in their own way.',
  messages: {
    default: {
      what: '“{quote}” on its own means something different to everyone. A name of two or three words or a short definition says what you mean.',
      try: 'Listening to customers',
    },
  },
  suggestions: {},
};
