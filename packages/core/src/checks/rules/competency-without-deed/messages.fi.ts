import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Teko puuttuu',
  about:
    'Löytää osaamiset, jotka on kyllä selitetty mutta joissa mikään lause ei kerro, mitä ihminen tekee. Vain teosta voi sanoa, näkyykö se.',
  messages: {
    default: {
      what: '”{name}” on selitetty, mutta yksikään lause ei kerro, mitä ihminen tekee. Ilman tekoa sitä ei voi huomata eikä arvioida.',
      try: 'Käy asiakaspalautteen läpi tiimin kanssa joka kuukausi ja sopii yhdestä parannuksesta.',
    },
  },
  suggestions: {},
};
