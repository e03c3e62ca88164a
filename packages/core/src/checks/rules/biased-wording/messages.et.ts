import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Võib kellegi kõrvale jätta',
  about:
    'Leiab sõnad vanuse, soo, tervise või päritolu kohta ja väljendid, millest osa inimesi loeb välja, et neid ei oodata.',
  messages: {
    default: {
      what: '„{quote}“ ütleb, kes inimene on, mitte mida ta teeb, ja võib kellegi kõrvale jätta. Kirjuta, mida töö nõuab.',
      try: 'Kannab kuni 15-kilosed pakid autost ukseni.',
    },
  },
  suggestions: {},
};
