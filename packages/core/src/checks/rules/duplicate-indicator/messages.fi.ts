import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Sama lause kahdesti',
  about:
    'Katsoo, onko sama lause sanasta sanaan kahdessa paikassa. Kahdesta muutetaan pian vain toista, eikä taso, joka toistaa toisen, näytä askelta eteenpäin.',
  messages: {
    default: {
      what: 'Sama lause on myös osaamisessa ”{name}”. Yksi paikka riittää: jätä lause sinne, mihin se parhaiten kuuluu, tai kerro kummassakin, mikä siellä on toisin.',
    },
    here: {
      what: 'Osaamisessa ”{name}” on tämä lause kahdesti. Jätä niistä toinen; siihen voi lisätä poistetun roolit ja linkit.',
    },
    level: {
      what: 'Tasolla ”{level}” on sama lause. Mitä ihminen tekee tällä tasolla, mitä siellä ei vielä näy?',
      try: 'Näyttää uudelle kollegalle, miten viivästyksestä kerrotaan asiakkaalle',
    },
    several: {
      what: 'Sama lause on vielä {count} paikassa, yksi niistä osaamisessa ”{name}”. Jätä lause sinne, mihin se parhaiten kuuluu, ja kerro muualla, mikä näkyy vain siellä.',
    },
  },
  suggestions: { merge: 'Yhdistä tähän' },
};
