import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nearly the same sentence',
  about:
    'Looks whether two sentences hold the same words in another order or form. Then one behaviour is described, and rated, twice.',
  messages: {
    default: {
      what: 'A sentence in “{name}” says the same in nearly the same words. Is it one behaviour? Then keep the better wording, in one place.',
    },
    here: {
      what: 'Another sentence of “{name}” says the same in nearly the same words. Keep the better wording.',
    },
    level: {
      what: 'At “{level}” the same is said in nearly the same words. What does somebody do at this level that is not seen there yet?',
      try: 'Shows a new colleague how to tell a customer about a delay',
    },
    several: {
      what: 'In {count} more places the same is said in nearly the same words, one of them in “{name}”. Is it one behaviour? Then keep the best wording, in one place.',
    },
  },
  suggestions: { merge: 'Merge the two here' },
};
