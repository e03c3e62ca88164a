import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Toimub inimese peas',
  about:
    'Leiab teo kohalt mõttes toimuva: teab, mõistab, väärtustab. Mõtet ei näe keegi, näha on see, mis sellest järgneb.',
  messages: {
    default: {
      what: '„{quote}“ toimub inimese peas ja kõrvalt seda ei näe. Kirjuta, mida ta selle tulemusel teeb.',
      try: 'Selgitab kliendile oma sõnadega, mis edasi saab.',
    },
    withDeed: {
      what: '„{quote}“ ei paista kõrvalt välja, tegu selle kõrval aga küll. Lause võib olla selgem, kui jätad alles ainult teo.',
      try: 'Jagab infot kokkulepitud kanalites.',
    },
  },
  suggestions: { rewrite: 'Jäta alles ainult tegu' },
};
