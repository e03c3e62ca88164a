import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Leaves a way out',
  about:
    'Finds turns such as “if possible” or “as needed”. With them the deed may be left undone and the sentence still holds.',
  messages: {
    default: {
      what: '“{quote}” leaves open whether it is done at all. Say when it is done, or leave the phrase out.',
      try: 'Calls the customer when the delivery is late.',
    },
  },
  suggestions: { rewrite: 'Leave this phrase out' },
};
