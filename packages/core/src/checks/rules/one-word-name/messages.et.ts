import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Üks sõna kogu kirjelduseks',
  about:
    'Leiab ühesõnalised nimed, mille kõrval pole midagi lähemat öeldud. Üksikut sõna loeb igaüks omamoodi.',
  messages: {
    default: {
      what: '„{quote}“ üksi tähendab igaühele eri asja. Kahe-kolme sõnaga nimi või lühike selgitus ütleb, mida sellega mõeldakse.',
      try: 'Kliendi kuulamine',
    },
  },
  suggestions: {},
};
