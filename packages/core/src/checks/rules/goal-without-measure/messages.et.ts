import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Eesmärk, mida miski ei mõõda',
  about:
    'Vaatab, kas igal strateegilisel eesmärgil on mõõdik. Iga mõõdik näitab midagi ja jätab midagi nägemata; sellepärast tasub need valida koos.',
  messages: {
    default: {
      what: 'Eesmärki „{name}“ ei mõõda veel miski. Millest näete, et olete lähemal? Arv näitab, mis juhtus; mida inimesed kogesid, ütlevad ainult nemad.',
    },
    customer: {
      what: 'Eesmärki „{name}“ ei mõõda veel miski. Kontakti järel küsitu näitab ainult neid, kes ühendust võtsid; küsi ka kogu kliendibaasilt ja pane öeldu kõrvale mõni fakt.',
      try: 'Küsimus kõigile klientidele: mitmendal pöördumisel sa vastuse said?',
    },
  },
  suggestions: { measure: 'Lisa mõõdik' },
};
