import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nimetab asja, mitte tegu',
  about:
    'Leiab laused, mis nimetavad asja, selle asemel et öelda, mida keegi teeb. Tegu on näha, nimisõna ei ole.',
  messages: {
    default: {
      what: '„{quote}“ nimetab asja, mitte tegu, ja seda kõrvalt ei näe. Kirjuta, mida inimene teeb.',
      try: 'Esitab enne lahenduse pakkumist täpsustavaid küsimusi.',
    },
  },
  suggestions: {},
};
