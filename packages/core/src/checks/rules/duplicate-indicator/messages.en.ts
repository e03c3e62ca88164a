import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The same sentence twice',
  about:
    'Looks whether a sentence stands in two places, word for word. What is kept twice is soon changed in one place only, and a level that repeats another shows no step.',
  messages: {
    default: {
      what: 'The same sentence stands in “{name}” too. One place is enough: keep it where it belongs most, or say in each what is different there.',
    },
    here: {
      what: 'This sentence stands in “{name}” twice. Keep one of them; the roles and links of the other can be added to it.',
    },
    level: {
      what: 'At “{level}” the same sentence stands. What does somebody do at this level that is not seen there yet?',
      try: 'Shows a new colleague how to tell a customer about a delay',
    },
    several: {
      what: 'The same sentence stands in {count} more places, one of them in “{name}”. Keep it where it belongs most, and say at the others what is seen only there.',
    },
  },
  suggestions: { merge: 'Merge the two here' },
};
