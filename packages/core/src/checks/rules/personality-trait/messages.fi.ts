import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ominaisuus, ei teko',
  about:
    'Löytää ominaisuudet ja synnynnäiset kyvyt sieltä, mitä arvioidaan ajan mittaan. Aikuisen ominaisuudet tuskin muuttuvat, teot muuttuvat.',
  messages: {
    default: {
      what: '”{quote}” kuvaa ihmistä, ei tekoa. Aikuisen ominaisuudet muuttuvat tuskin lainkaan; niiden paikka on rooliprofiilissa osaamisten rinnalla.',
      try: 'Soittaa asiakkaalle, ennen kuin viivästyksestä tulee ongelma.',
    },
    fixed: {
      what: '”{quote}” on synnynnäistä tai muuttuu hyvin vähän, joten sen kehittymistä ei kannata arvioida. Jos rooli tarvitsee sitä, kirjaa se rooliprofiilin ominaisuuksiin.',
      try: 'Kokeilee uutta työkalua oikeassa tapauksessa ja näyttää kollegoille, mihin siitä on apua.',
    },
    attitude: {
      what: '”{quote}” näkyy vasta teoissa. Kirjoita yksi teko, josta huomaisit sen.',
      try: 'Kysyy asiakkaalta, mitä viivästys hänelle merkitsee, ja tarjoaa ratkaisun.',
    },
  },
  suggestions: { rewrite: 'Jätä vain teko', moveToTraits: 'Siirrä rooliprofiilin ominaisuuksiin' },
};
