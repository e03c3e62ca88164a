import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaksi osaamista yhden nimen alla',
  about:
    'Löytää nimet, jotka yhdistävät kaksi osaamista. Ihmisellä voi olla toinen ilman toista, eikä mikään taso silloin sovi.',
  messages: {
    default: {
      what: 'Tämän nimen alla näyttää olevan kaksi osaamista. Jos ihmisellä voi olla toinen ilman toista, kumpikin tarvitsee oman nimen.',
      try: 'Työvuorojen suunnittelu',
    },
  },
  suggestions: {},
};
