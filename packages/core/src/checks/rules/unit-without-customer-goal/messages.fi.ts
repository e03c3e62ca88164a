import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Yksiköllä ei ole asiakastavoitetta',
  about:
    'Katsoo, onko jokainen yksikkö mainittu jossakin asiakasta koskevassa tavoitteessa, ellei yksi niistä koske koko yritystä. Jokaisella yksiköllä on osansa asiakaskokemuksessa.',
  messages: {
    default: {
      what: 'Yksikköä ”{name}” ei mainita missään asiakasta koskevassa tavoitteessa, muita yksiköitä kyllä. Jokaisella yksiköllä on osansa asiakaskokemuksessa, vähintään kollegoiden kautta. Mikä tavoite on tämänkin yksikön?',
      try: 'Tavara on hyllyssä tulopäivänään, niin ettei kukaan odota sitä, mikä on jo talossa',
    },
  },
  suggestions: { name: 'Lisää yksikkö asiakasta koskevaan tavoitteeseen' },
};
