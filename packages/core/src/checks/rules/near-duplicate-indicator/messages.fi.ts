import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Melkein sama lause',
  about:
    'Katsoo, onko kahdessa lauseessa samat sanat toisessa järjestyksessä tai muodossa. Silloin yksi toiminta on kuvattu, ja arvioidaan, kahdesti.',
  messages: {
    default: {
      what: 'Osaamisessa ”{name}” lause sanoo saman melkein samoin sanoin. Onko kyse yhdestä teosta? Silloin jätä parempi sanamuoto, yhteen paikkaan.',
    },
    here: {
      what: 'Toinenkin osaamisen ”{name}” lause sanoo saman melkein samoin sanoin. Jätä niistä parempi.',
    },
    level: {
      what: 'Tasolla ”{level}” sama on sanottu melkein samoin sanoin. Mitä ihminen tekee tällä tasolla, mitä siellä ei vielä näy?',
      try: 'Näyttää uudelle kollegalle, miten viivästyksestä kerrotaan asiakkaalle',
    },
    several: {
      what: 'Vielä {count} paikassa sama on sanottu melkein samoin sanoin, yksi niistä osaamisessa ”{name}”. Onko kyse yhdestä teosta? Silloin jätä paras sanamuoto, yhteen paikkaan.',
    },
  },
  suggestions: { merge: 'Yhdistä tähän' },
};
