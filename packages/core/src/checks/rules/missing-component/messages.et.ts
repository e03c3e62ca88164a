import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Teadmised, oskused ja hoiakud on nimetamata',
  about:
    'Leiab kompetentsid, mis kirjeldavad käitumist, aga ei nimeta ühtki teadmist, oskust ega hoiakut, mida see eeldab. Ilma nendeta on raske öelda, mida õpetada.',
  messages: {
    default: {
      what: '„{name}“ ütleb, kuidas inimesed käituvad, aga ei nimeta ühtki teadmist, oskust ega hoiakut, mida see eeldab. Need näitavad, mida värbamisel otsida ja mida õpetada.',
      try: 'Teadmine: enam ostetud kaupade tarneajad',
    },
  },
  suggestions: {},
};
