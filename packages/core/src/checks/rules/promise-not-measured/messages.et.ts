import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Keegi ei küsi, kas lubadust peeti',
  about:
    'Vaatab, kas brändilubadusel on mõõdik, kui muud asjad on mõõdetud. Seda ei küsi peaaegu keegi, aga just murtud lubadus teeb kõige rohkem pettumust.',
  messages: {
    default: {
      what: 'Muud mõõdetakse, aga mitte seda, kas lubadust peeti. Piisab ühest küsimusest; see näitab, mida klient koges, mitte mida ütlevad teie enda arvud.',
      try: 'Kas said meilt selge vastuse kohe esimesel korral?',
    },
  },
  suggestions: { measure: 'Lisa küsimus' },
};
