import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Takaportti jää auki',
  about:
    'Löytää ilmaukset, kuten ”mahdollisuuksien mukaan” tai ”tarvittaessa”. Niiden kanssa lause pitää paikkansa, vaikka mitään ei tehtäisi.',
  messages: {
    default: {
      what: '”{quote}” jättää auki, tehdäänkö näin lainkaan. Kerro, milloin näin tehdään, tai jätä ilmaus pois.',
      try: 'Soittaa asiakkaalle, kun toimitus myöhästyy.',
    },
  },
  suggestions: { rewrite: 'Jätä tämä ilmaus pois' },
};
