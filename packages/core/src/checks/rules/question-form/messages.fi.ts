import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kysymys, ei teko',
  about:
    'Löytää teon paikalta kysymykset. Kysymyksen paikka on haastattelussa tai kyselyssä, kuvaus vastaa siihen.',
  messages: {
    default: {
      what: 'Kysymys jättää teon vastaajan kerrottavaksi. Kirjoita, mitä ihminen tekee.',
      try: 'Kysyy asiakkaalta ennen tarjousta, mihin hän tuotetta tarvitsee.',
    },
  },
  suggestions: {},
};
