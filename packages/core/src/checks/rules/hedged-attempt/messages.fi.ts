import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Yritys, ei teko',
  about: 'Löytää yrittämisen: pyrkii, yrittää, koettaa. Yritys täyttyy, vaikka teko jäisi tekemättä.',
  messages: {
    default: {
      what: '”{quote}” lupaa vain yrityksen, ja itse teko voi jäädä tekemättä. Kirjoita itse teko.',
      try: 'Auttaa asiakasta löytämään oikean lomakkeen.',
    },
  },
  suggestions: { rewrite: 'Jätä vain teko' },
};
