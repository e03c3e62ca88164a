import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mõõdetud ühest küljest',
  about:
    'Vaatab, kas kliendieesmärgi mõõdikud näitavad rohkem kui üht külge. Kontaktipõhine tagasiside, testost, raha ja arvamused jätavad igaüks midagi välja.',
  messages: {
    default: {
      what: 'Eesmärki „{name}“ mõõdavad ainult need, kes on teiega ühendust võtnud. Kes loobus või mujale läks, nende seas ei ole: küsi ka kogu kliendibaasilt.',
      try: 'Küsimus kõigile klientidele: mitmendal pöördumisel sa vastuse said?',
    },
    shopping: {
      what: 'Eesmärki „{name}“ mõõdavad ainult testostud. Need näitavad, kas standardist peeti kinni, mitte seda, mida klient tundis: küsi ka klientidelt.',
      try: 'Küsimus kõigile klientidele: kas lahkudes teadsid, mida järgmisena teha?',
    },
    finance: {
      what: 'Eesmärki „{name}“ mõõdetakse ainult rahas. Käive langeb siis, kui on juba hilja: küsi klientidelt enne, kui nad lähevad.',
      try: 'Küsimus kõigile klientidele: kas küsiksid järgmine kord jälle esimesena meilt?',
    },
    opinions: {
      what: 'Eesmärki „{name}“ mõõdab ainult see, mida inimesed ütlevad. Vastused on subjektiivsed: pane nende kõrvale mõni fakt.',
      try: 'Sama asja pärast korratud pöördumised',
    },
  },
  suggestions: { measure: 'Lisa teine külg' },
};
