import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tekijä puuttuu',
  about:
    'Löytää passiivin, joka jättää tekijän sanomatta. Kuvaus kertoo ihmisestä: jonkun on oltava se, joka tekee.',
  messages: {
    default: {
      what: '”{quote}” ei kerro, kuka sen tekee. Kirjoita, mitä ihminen tässä roolissa tekee.',
      try: 'Kerää asiakkaiden palautteen joka kuukausi.',
    },
  },
  suggestions: {},
};
