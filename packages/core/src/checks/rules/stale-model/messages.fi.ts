import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tarkistamatta yli vuoden',
  about:
    'Katsoo, onko malli tarkistettu viimeisen vuoden aikana. Työ muuttuu, eikä kuvaukseen, jota kukaan ei tarkista, kohta usko enää kukaan.',
  messages: {
    default: {
      what: 'Malli on viimeksi tarkistettu {day}. Mitkä teot ovat sen jälkeen uusia, ja mitä kukaan ei enää odota?',
    },
  },
  suggestions: { reviewed: 'Tarkistettu tänään' },
};
