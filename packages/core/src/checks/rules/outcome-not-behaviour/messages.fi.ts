import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tulos ilman tekoa',
  about:
    'Löytää tulokset, joista ei selviä, mitä ihminen tekee niiden eteen. Tulos riippuu monesta ja sattumastakin, teko on ihmisen oma.',
  messages: {
    default: {
      what: '”{quote}” on tulos, eikä se riipu vain ihmisestä itsestään. Kirjoita, mitä hän tekee sen eteen.',
      try: 'Soittaa joka viikko kolmelle entiselle asiakkaalle.',
    },
  },
  suggestions: {},
};
