import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Asiakkaita ei ole nimetty',
  about:
    'Katsoo, onko jokaisen roolin asiakkaat nimetty. Jokainen luo arvoa jollekulle, ellei ostajalle niin työkaverille.',
  messages: {
    default: {
      what: 'Roolille ”{name}” ei ole vielä nimetty asiakasta. Jokainen tuottaa arvoa jollekulle: ulkoiselle asiakkaalle tai kollegalle, joka odottaa hänen työnsä tulosta.',
      try: 'Myyjä, joka odottaa tavaraa hyllyyn',
    },
    none: {
      what: 'Roolista ”{name}” on sanottu ”{quote}”, mutta sisäinen asiakas on jokaisella. Kenen päivä vaikeutuu, jos tämä työ myöhästyy?',
      try: 'Työntekijä, joka odottaa oikeaa palkkaa oikeana päivänä',
    },
  },
  suggestions: { name: 'Nimeä ensimmäinen asiakas' },
};
