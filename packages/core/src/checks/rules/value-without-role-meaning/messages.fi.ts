import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Roolissa auki kirjoittamatta',
  about:
    'Katsoo, onko jokaisessa roolissa, jolla on tavoitetasoja, kirjoitettu auki, mitä arvot ja lupaus merkitsevät sen omissa teoissa. Arvo on koko yritykselle yhteinen, mutta jokaisessa roolissa se näkyy eri teoista.',
  messages: {
    default: {
      what: 'Roolissa ”{name}” ei ole vielä kirjoitettu auki, mitä ”{statement}” siinä tarkoittaa. Mistä teosta kollega tai asiakas sen huomaisi?',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
    several: {
      what: 'Arvoista ja lupauksesta {count} on roolissa ”{name}” vielä kirjoittamatta auki, muun muassa ”{statement}”. Mistä teoista kollega tai asiakas ne tässä roolissa huomaisi?',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
  },
  suggestions: { write: 'Kirjoita, mitä se tässä roolissa tarkoittaa' },
};
