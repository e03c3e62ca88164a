import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kliendid on nimetamata',
  about:
    'Vaatab, kas iga rolli kliendid on nimetatud. Igaüks loob kellelegi väärtust, kui mitte ostjale, siis kolleegile.',
  messages: {
    default: {
      what: 'Rollil „{name}“ ei ole veel ühtki klienti nimetatud. Igaüks loob kellelegi väärtust: väliskliendile või kolleegile, kes tema tööd ootab.',
      try: 'Müüja, kes ootab kaupa riiulile',
    },
    none: {
      what: 'Rolli „{name}“ kohta on öeldud „{quote}“, aga siseklient on igaühel. Kelle päev läheb raskemaks, kui see töö hilineb?',
      try: 'Töötaja, kes ootab õiget palka õigel päeval',
    },
  },
  suggestions: { name: 'Nimeta esimene klient' },
};
