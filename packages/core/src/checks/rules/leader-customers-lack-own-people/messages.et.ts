import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Juhi oma inimesed ei ole klientide seas',
  about:
    'Vaatab, kas inimeste juht loeb oma klientide hulka ka oma inimesed. Juhi esimene klient on tema enda töötaja.',
  messages: {
    default: {
      what: 'Roll „{name}“ juhib inimesi, aga nimetatud klientide seas neid ei ole. Nende rahulolu on juhi enda töö, ja mida nemad kogevad, jõuab klientideni.',
      try: 'Minu meeskond, kes vajab selgeid eesmärke ja vastust',
    },
    unmarked: {
      what: 'Roll „{name}“ juhib inimesi ja „{who}“ kõlab nagu nemad, aga oma inimesteks ei ole neid märgitud. Kas on?',
    },
  },
  suggestions: { name: 'Nimeta oma inimesed', mark: 'Jah, need on oma inimesed' },
};
