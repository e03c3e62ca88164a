import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Edellytystä ei ole sanoitettu',
  about:
    'Katsoo, onko tarkoitus, arvot, brändilupaus ja strategia kirjoitettu auki ja kertooko jokainen arvo, mitä se täällä merkitsee. Osaamiset lähtevät niistä.',
  messages: {
    default: {
      what: '”{name}” on vasta pelkkä sana, ja jokainen täyttää sen omalla tavallaan. Kerro yhdellä lauseella, mitä se teillä tarkoittaa.',
      try: 'Rohkeus: sanomme epämukavankin asian ja ehdotamme ratkaisua.',
    },
    purpose: {
      what: 'Tarkoitusta (”miksi”) ei ole vielä sanoitettu. Osaamiset lähtevät siitä: ilman sitä kukaan ei osaa sanoa, mitä varten teot ovat.',
      try: 'Autamme ihmisiä tekemään kodista paikan, jossa on hyvä olla.',
    },
    value: {
      what: 'Yhtään arvoa ei ole vielä sanoitettu. Arvot tukevat strategiaa ja kantavat kulttuuria, ja ne näkyvät jokaisen roolin omissa teoissa.',
      try: 'Selkeys: puhumme niin, että asiakas pärjää ilman ohjekirjaa.',
    },
    brandPromise: {
      what: 'Brändilupausta ei ole vielä sanoitettu. Se kertoo, mitä asiakas voi odottaa jokaisessa kohtaamisessa; ilman sitä kukaan ei tiedä, mihin odotukseen hänen tekonsa vastaavat.',
      try: 'Joka meiltä kysyy, saa vastauksen saman päivän aikana.',
    },
    strategy: {
      what: 'Strategiaa ei ole vielä sanoitettu. Se kertoo, miten tarkoitus ja brändilupaus toteutuvat arjessa; pelkät tavoitteet eivät sitä kerro.',
      try: 'Erotumme neuvoilla, emme hinnalla: jokainen osasto tietää, mitä asiakas on rakentamassa.',
    },
  },
  suggestions: {},
};
