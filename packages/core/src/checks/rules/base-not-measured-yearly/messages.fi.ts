import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Koko asiakaskunnalta ei kysytä joka vuosi',
  about:
    'Katsoo, kysyykö jokin mittari koko asiakaskunnalta vähintään kerran vuodessa. Yhteydenottojen palaute näyttää vain ne, jotka ottivat yhteyttä.',
  messages: {
    default: {
      what: 'Koko asiakaskunnalta ei kysy mitään tavoite ”{name}” eikä mikään muukaan. Yhteydenoton jälkeen kysytty näyttää vain ne, jotka ottivat yhteyttä; muilta kysytään vähintään kerran vuodessa.',
      try: 'Kysymys kaikille asiakkaille kahdesti vuodessa: saitko vastauksen ensimmäiseltä, jolta kysyit?',
    },
    seldom: {
      what: 'Koko asiakaskunnalta kysytään harvemmin kuin kerran vuodessa. Siinä välissä kukaan ei kuule niistä, jotka eivät itse ota yhteyttä.',
    },
  },
  suggestions: { measure: 'Lisää koko asiakaskunnan kysely' },
};
