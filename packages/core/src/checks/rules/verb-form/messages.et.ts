import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tegusõna ei ole kolmandas isikus',
  about:
    'Leiab teod, mis algavad tegevusnime, käskiva vormi või mina-vormiga. Kolmandas isikus lause ütleb, mida inimene teeb.',
  messages: {
    default: {
      what: '„{quote}“ ei ütle veel, mida inimene teeb. Pane tegusõna kolmandasse isikusse: kuulab, küsib, ütleb.',
      try: 'Kuulab kliendi lõpuni ära ja vastab alles siis.',
    },
  },
  suggestions: { rewrite: 'Pane kolmandasse isikusse' },
};
