import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tasolla ei ole omaa sisältöä',
  about:
    'Katsoo, kertooko jokainen rooleilta edellytetty taso jotakin, minkä voi nähdä, ja jotakin muuta kuin alempi taso. Muuten tasoja ei voi erottaa toisistaan.',
  messages: {
    default: {
      what: 'Rooleilta edellytetään tasoa ”{level}”, mutta mikään osaaminen ei kerro, mitä sillä tasolla tehdään. Siksi ei voi vielä sanoa, kuka on saavuttanut sen.',
      try: 'Selvittää, mitä asiakkaan kysymyksen takana on, ja tarjoaa kaksi ratkaisua.',
    },
    gap: {
      what: 'Osaamista ”{name}” edellytetään tasolla ”{level}”, mutta juuri sitä tasoa ei ole tässä kuvattu, vaikka muita on. Siksi ei voi vielä sanoa, kuka on saavuttanut sen.',
      try: 'Selvittää, mitä asiakkaan kysymyksen takana on, ja tarjoaa kaksi ratkaisua.',
    },
    repeated: {
      what: 'Taso ”{level}” ei lisää mitään siihen, mitä taso ”{below}” jo kertoo. Mitä muuta ihminen tekee tällä tasolla?',
      try: 'Näyttää uudelle työkaverille, miten asiakkaan tarve selvitetään.',
    },
  },
  suggestions: { describe: 'Kuvaa tämä taso' },
};
