import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ydinosaaminen puuttuu roolilta',
  about:
    'Löytää roolit, joilta jotakin ydinosaamista ei vaadita. Ydinosaamisia odotetaan jokaiselta työntekijältä, ja ne ovat jokaisen roolin ydin.',
  messages: {
    default: {
      what: '”{competency}” on ydinosaaminen, mutta roolilta ”{name}” sitä ei vaadita. Ydinosaamista odotetaan jokaiselta; ellei odoteta, se on tehtäväkohtainen.',
      try: 'Aloittelija, ja roolin omat teot lisäksi',
    },
    notHeld: {
      what: 'Roolilta ”{name}” puuttuu ydinosaaminen ”{competency}”. Sitä odotetaan jokaiselta: liitä rooli siihen rooliryhmään, jolla se on, tai lisää vaatimus tähän.',
      try: 'Sisältää: jokainen työntekijä',
    },
    severalNotHeld: {
      what: 'Roolilta ”{name}” puuttuu {count} ydinosaamista. Niitä odotetaan jokaiselta: liitä rooli siihen rooliryhmään, jolla ne ovat, tai lisää vaatimukset tähän.',
      try: 'Sisältää: jokainen työntekijä',
    },
  },
  suggestions: { inherit: 'Käytä yhteistä vaatimusta' },
};
