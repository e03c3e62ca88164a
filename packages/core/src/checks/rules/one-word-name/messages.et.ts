import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Üks sõna kogu kirjelduseks',
  messages: {
    default: {
      what: '„{quote}“ üksi tähendab igaühele eri asja. Kahe-kolme sõnaga nimi või lühike selgitus ütleb, mida sellega mõeldakse.',
      try: 'Kliendi kuulamine',
    },
  },
  suggestions: {},
};
