import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nimetab asja, mitte tegu',
  messages: {
    default: {
      what: '„{quote}“ nimetab asja, mitte tegu. Alles teost on näha, kas inimene nii käitub.',
      try: 'Esitab enne lahenduse pakkumist täpsustavaid küsimusi.',
    },
  },
  suggestions: {},
};
