import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tulemus ilma teota',
  about:
    'Leiab tulemused, mille juures pole öeldud, mida inimene nende heaks teeb. Tulemus oleneb paljudest ja ka juhusest, tegu on inimese enda oma.',
  messages: {
    default: {
      what: '„{quote}“ on tulemus ja see ei olene ainult inimesest endast. Kirjuta, mida ta selle heaks teeb.',
      try: 'Helistab igal nädalal kolmele endisele kliendile.',
    },
  },
  suggestions: {},
};
