import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Teises keeles',
  about:
    'Leiab tekstid, mis on muus keeles kui nende väli. Kes loeb ainult ühte keelt, jääb neist ilma, ja ka kontroll ei oska neid lugeda.',
  messages: {
    default: {
      what: '„{quote}“ paistab olevat muus keeles kui see väli. Kirjuta siia välja enda keeles; teise keele jaoks on oma väli.',
    },
  },
  suggestions: {},
};
