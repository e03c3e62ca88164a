import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Pelkkä nimi',
  about: 'Löytää osaamiset, joista on kirjattu vain nimi. Pelkkä nimi ei ohjaa eikä auta arvioimaan ketään.',
  messages: {
    default: {
      what: '”{name}” on vasta pelkkä nimi. Jokainen ymmärtää sen omalla tavallaan, eikä sen avulla voi johtaa eikä arvioida ketään. Aloita yhdestä teosta.',
      try: 'Kysyy asiakkaalta, mihin hän tuotetta tarvitsee, ennen kuin esittelee mitään.',
    },
  },
  suggestions: {},
};
