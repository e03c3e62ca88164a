import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ükski roll seda taset ei nõua',
  about:
    'Leiab tasemed, mida ükski roll ei nõua ei tööle asumisel ega hiljem. Tase, mida kelleltki ei nõuta, teeb skaala pikemaks, aga mitte selgemaks.',
  messages: {
    default: {
      what: 'Taset „{level}“ ei nõua ükski roll, ei tööle asumisel ega hiljem. Kas mõni roll vajab seda või saab skaala ilma hakkama?',
      try: 'Meeskonna mentor selles töös: kõrgeim tase',
    },
  },
  suggestions: {},
};
