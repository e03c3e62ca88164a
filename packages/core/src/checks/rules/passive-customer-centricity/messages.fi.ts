import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Asiakas näkyy vain puheissa',
  about:
    'Etsii jokaisesta roolista sen oman teon, josta ulkoinen tai sisäinen asiakas sen huomaisi. Pelkkä yhteinen tai pelkkä puhe ei vielä näy asiakkaalle.',
  messages: {
    default: {
      what: 'Yksikään roolin ”{name}” lauseista ei mainitse asiakasta, ei ulkoista eikä sisäistä. Siksi kukaan ei osaa sanoa, missä teossa tämä rooli näkyy asiakkaalle.',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
    onlyInName: {
      what: 'Roolissa ”{name}” asiakas on osaamisen nimessä tai määritelmässä, mutta ei missään teossa. Mistä teosta asiakas sen huomaisi?',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
    onlyOneInherited: {
      what: 'Roolilla ”{name}” on yksi yhteinen lause asiakkaasta, mutta oma teko puuttuu. Miten se näkyy juuri tässä roolissa?',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
    onlyInherited: {
      what: 'Roolilla ”{name}” on {count} yhteistä lausetta asiakkaasta, mutta oma teko puuttuu. Miten ne näkyvät juuri tässä roolissa?',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
  },
  suggestions: { ownDeed: 'Kirjoita roolin oma teko' },
};
