import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Happens in the mind',
  about:
    'Finds states of mind, such as knowing, understanding or valuing, where a deed should stand. Nobody sees a thought, only what follows from it.',
  messages: {
    default: {
      what: '“{quote}” happens in the mind, where nobody can see it. Say what the person does because of it.',
      try: 'Explains to the customer in their own words what happens next.',
    },
    withDeed: {
      what: '“{quote}” cannot be seen, the deed beside it can. The sentence may be clearer with the deed alone.',
      try: 'Follows the agreed channels when passing on information.',
    },
  },
  suggestions: { rewrite: 'Keep the deed alone' },
};
