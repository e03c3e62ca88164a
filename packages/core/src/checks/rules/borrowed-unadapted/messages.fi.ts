import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kopioitu, mutta ei vielä oma',
  about:
    'Katsoo, onko kirjastosta kopioidusta osaamisesta tullut yrityksen oma: jokin lause on sanottu toisin tai liitetty perustaan.',
  messages: {
    default: {
      what: 'Osaaminen ”{name}” on yhä niin kuin se kopioitiin: yhtään lausetta ei ole sanottu toisin eikä liitetty perustaanne. Kirjasto auttaa vertaamaan sanoja; mistä teosta sen huomaisi juuri teillä?',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
  },
  suggestions: {},
};
