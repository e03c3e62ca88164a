import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Johtajien osaamisista puuttuu yksi osa',
  about:
    'Katsoo, kattavatko johtavien osaamiset neljä osaa: mitä asiakaskeskeisyys on, oma ja oman yksikön osuus siinä, mittarit, menetelmät.',
  messages: {
    default: {
      what: 'Yksikään roolin ”{name}” osaaminen ei kerro, mitä asiakaskeskeinen johtaminen vaatii: mitä se on, mikä on oma ja oman yksikön osuus, miten sitä mitataan ja millä menetelmillä. Mitä niistä tarvitaan ensin?',
      try: 'Kertoo uudelle kollegalle, minkä osan asiakaskokemuksesta meidän yksikkömme tekee.',
    },
    meaning: {
      what: 'Roolin ”{name}” osaamisissa ei sanota, mitä asiakaskeskeisyys on. Joka johtaa muita sitä kohti, osaa myös selittää sen.',
      try: 'Kertoo uudelle kollegalle, mitä asiakaskeskeisyys meillä tarkoittaa.',
    },
    ownPart: {
      what: 'Roolin ”{name}” osaamisissa ei puhuta omasta eikä oman yksikön osuudesta asiakaskokemuksessa.',
      try: 'Kertoo uudelle kollegalle, minkä osan asiakaskokemuksesta meidän yksikkömme tekee.',
    },
    measures: {
      what: 'Roolin ”{name}” osaamisissa ei puhuta mittareista: mistä luvusta tai kyselystä näkyy, miten asiakkailla menee?',
      try: 'Näyttää tiimille joka kuukausi, mitä asiakkaat vastasivat, ja sopii yhdestä muutoksesta.',
    },
    methods: {
      what: 'Roolin ”{name}” osaamisissa ei puhuta menetelmistä: palautteesta, asiakaspolusta, haastatteluista.',
      try: 'Käy asiakaspalautteen läpi tiimin kanssa joka viikko.',
    },
  },
  suggestions: {},
};
