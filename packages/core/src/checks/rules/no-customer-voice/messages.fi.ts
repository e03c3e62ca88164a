import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Lähteissä ei kuulu asiakkaan ääni',
  about:
    'Katsoo, perustuuko jokin osaaminen asiakkaiden tai työntekijöiden palautteeseen, kun lähteitä on kirjattu.',
  messages: {
    default: {
      what: '{count} osaamisella on lähde, eikä yksikään niistä ole asiakkaiden tai työntekijöiden palaute. Mitä he lisäisivät?',
    },
    one: {
      what: 'Yhdellä osaamisella on lähde, eikä se ole asiakkaiden tai työntekijöiden palaute. Mitä he lisäisivät?',
    },
  },
  suggestions: {},
};
