import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Selgitab nime sama sõnaga',
  about:
    'Leiab selgitused, mis ainult kordavad kompetentsi nime. Kes sõna ei tunne, ei saa neist midagi juurde.',
  messages: {
    default: {
      what: '„{quote}“ kordab nime „{name}“ ega lisa sellele midagi. Ütle teiste sõnadega, mis see on ja milles see välja paistab.',
      try: 'Teise inimese lõpuni kuulamine ja ülekontrollimine, kas tema mõttest saadi aru',
    },
  },
  suggestions: {},
};
