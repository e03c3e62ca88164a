import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ei näy kenenkään teoissa',
  about:
    'Katsoo, näkyykö tarkoitus, lupaus, jokainen arvo ja jokainen tavoite jonkun teossa. Mikä ei näy missään teossa, jää puheeksi.',
  messages: {
    default: {
      what: '”{name}” ei näy vielä kenenkään teoissa. Mikä ei näy teoissa, jää puheeksi. Valitse lause, josta se näkyy, tai kirjoita uusi.',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
    claimed: {
      what: '”{name}” on liitetty osaamiseen ”{competency}”, mutta näyttö puuttuu: yksikään sen lauseista ei vielä osoita sitä. Valitse lause, josta se näkyy, tai kirjoita uusi.',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
    claimedInSeveral: {
      what: '”{name}” on liitetty {count} osaamiseen, mutta näyttö puuttuu: yksikään niiden lauseista ei vielä osoita sitä. Valitse lause, josta se näkyy, tai kirjoita uusi.',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
  },
  suggestions: { link: 'Liitä lause ”{sentence}”' },
};
