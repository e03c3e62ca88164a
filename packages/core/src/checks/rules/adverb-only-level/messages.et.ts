import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Taset eristab ainult määrsõna',
  about:
    'Vaatab, kas kaks taset erinevad ainult selle poolest, kui sageli või kui hästi. Hindaja näeb mõlemal sama tegu ja mõistab määrsõna igaüks isemoodi.',
  messages: {
    default: {
      what: 'Taset „{level}“ eristab tasemest „{below}“ ainult „{words}“. Mida teeb inimene sellel tasemel, mida allpool veel näha ei ole?',
      try: 'Näitab uuele kolleegile, kuidas kliendile viivitusest rääkida',
    },
    less: {
      what: 'Taset „{level}“ eristab tasemest „{below}“ ainult see, kui sageli või kui hästi. Mida teeb inimene sellel tasemel, mida allpool veel näha ei ole?',
      try: 'Näitab uuele kolleegile, kuidas kliendile viivitusest rääkida',
    },
  },
  suggestions: {},
};
