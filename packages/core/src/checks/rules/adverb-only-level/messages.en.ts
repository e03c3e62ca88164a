import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Only an adverb sets the level apart',
  about:
    'Looks whether two levels differ by how often or how well alone. Whoever rates sees the same deed at both, and each judges the adverb in their own way.',
  messages: {
    default: {
      what: 'Only “{words}” sets “{level}” apart from “{below}”. What does somebody do at this level that is not seen below?',
      try: 'Shows a new colleague how to tell a customer about a delay',
    },
    less: {
      what: 'Only how often or how well sets “{level}” apart from “{below}”. What does somebody do at this level that is not seen below?',
      try: 'Shows a new colleague how to tell a customer about a delay',
    },
  },
  suggestions: {},
};
