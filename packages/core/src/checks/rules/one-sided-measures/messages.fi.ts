import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mitattu yhdeltä puolelta',
  about:
    'Katsoo, näyttävätkö asiakastavoitteen mittarit useamman puolen. Yhteydenottojen palaute, haamuasiointi, raha ja mielipiteet jättävät kukin jotakin pois.',
  messages: {
    default: {
      what: 'Tavoitetta ”{name}” mittaavat vain ne, jotka ovat ottaneet teihin yhteyttä. Luovuttaneet ja muualle lähteneet puuttuvat: kysykää myös koko asiakaskunnalta.',
      try: 'Kysymys kaikille asiakkaille: monesko ihminen osasi vastata?',
    },
    shopping: {
      what: 'Tavoitetta ”{name}” mittaa vain haamuasiointi. Se näyttää, pidettiinkö ohjeesta kiinni, mutta ei, mitä asiakas tunsi: kysykää myös asiakkailta.',
      try: 'Kysymys kaikille asiakkaille: tiesitkö lähtiessäsi, mitä teet seuraavaksi?',
    },
    finance: {
      what: 'Tavoitetta ”{name}” mitataan vain rahassa. Liikevaihto laskee vasta, kun on myöhäistä: kysykää asiakkailta ennen kuin he lähtevät.',
      try: 'Kysymys kaikille asiakkaille: kysyisitkö ensi kerralla taas ensin meiltä?',
    },
    opinions: {
      what: 'Tavoitetta ”{name}” mittaa vain se, mitä ihmiset sanovat. Vastaukset ovat henkilökohtaisia: pankaa niiden rinnalle jokin tosiasia.',
      try: 'Osastolta toiselle siirretyt asiakkaat',
    },
  },
  suggestions: { measure: 'Lisää toinen puoli' },
};
