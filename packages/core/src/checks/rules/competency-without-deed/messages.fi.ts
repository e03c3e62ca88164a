import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Teko puuttuu',
  messages: {
    default: {
      what: '”{name}” on selitetty, mutta yksikään lause ei kerro, mitä ihminen tekee. Ilman tekoa sitä ei voi huomata eikä arvioida.',
      try: 'Käy asiakaspalautteen läpi tiimin kanssa joka kuukausi ja sopii yhdestä parannuksesta.',
    },
  },
  suggestions: {},
};
