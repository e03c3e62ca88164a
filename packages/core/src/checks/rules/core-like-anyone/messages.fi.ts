import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ydinosaaminen kuin kenellä tahansa',
  about:
    'Katsoo, palveleeko jokainen ydinosaaminen tarkoitusta tai brändilupausta. Ydinosaamiset erottavat yrityksen muista markkinoilla.',
  messages: {
    default: {
      what: '”{name}” koskee jokaista työntekijää, mutta ei palvele tarkoitusta eikä brändilupausta. Ydinosaaminen erottaa yrityksen muista. Mistä teosta asiakas huomaisi asioivansa juuri teillä eikä naapurissa?',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
  },
  suggestions: {},
};
