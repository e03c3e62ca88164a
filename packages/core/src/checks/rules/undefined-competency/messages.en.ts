import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A name and nothing more',
  about: 'Finds competencies that are a name and nothing more. A bare name can guide or assess nobody.',
  messages: {
    default: {
      what: '“{name}” is a name and nothing more so far. Everyone reads it their own way, so it can guide or assess nobody. Begin with one deed.',
      try: 'Asks the customer what the product is for before showing one.',
    },
  },
  suggestions: {},
};
