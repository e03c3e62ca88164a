import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tegija puudub',
  about:
    'Leiab umbisikulise vormi, mis jätab tegija ütlemata. Kirjeldus räägib inimesest: keegi on see, kes teeb.',
  messages: {
    default: {
      what: '„{quote}“ ei ütle, kes seda teeb. Kirjuta, mida teeb inimene selles rollis.',
      try: 'Kogub iga kuu klientide tagasisidet.',
    },
  },
  suggestions: {},
};
