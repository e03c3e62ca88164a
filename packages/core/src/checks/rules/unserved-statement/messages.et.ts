import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ükski tegu seda ei näita',
  about:
    'Vaatab, kas eksistentsi eesmärk, lubadus, iga väärtus ja iga eesmärk on kellegi teos näha. Mis üheski teos ei paista, jääb jutuks.',
  messages: {
    default: {
      what: '„{name}“: ükski tegu seda veel ei näita. Mis tegudes ei paista, jääb ainult jutuks. Vali lause, millest seda näha on, või kirjuta uus.',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
    claimed: {
      what: '„{name}“ on seotud kompetentsiga „{competency}“, aga tõenduseta: ükski sealne lause seda veel ei näita. Vali lause, millest seda näha on, või kirjuta uus.',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
    claimedInSeveral: {
      what: '„{name}“ on seotud {count} kompetentsiga, aga tõenduseta: ükski nende lause seda veel ei näita. Vali lause, millest seda näha on, või kirjuta uus.',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
  },
  suggestions: { link: 'Seo lausega „{sentence}“' },
};
