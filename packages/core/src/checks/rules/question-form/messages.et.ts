import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Küsimus, mitte tegu',
  about: 'Leiab teo kohalt küsimused. Küsimuse koht on intervjuus või küsitluses, kirjeldus vastab sellele.',
  messages: {
    default: {
      what: 'Küsimus jätab teo vastaja öelda. Kirjuta, mida inimene teeb.',
      try: 'Küsib kliendilt enne pakkumist, milleks ta toodet vajab.',
    },
  },
  suggestions: {},
};
