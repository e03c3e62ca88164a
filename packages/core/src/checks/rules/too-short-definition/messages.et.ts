import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Selgituseks liiga lühike',
  about:
    'Leiab selgitused, milles on alla viie sisulise sõna. Nii lühike tekst ei ütle enamasti nimest rohkem.',
  messages: {
    default: {
      what: '„{quote}“ on liiga lühike, et seda kompetentsi teistest eristada. Ütle, mis sinna kuulub ja milleks seda vaja on.',
      try: 'Kliendi vajaduse väljaselgitamine ja sobiva lahenduse pakkumine ka siis, kui vastus on eitav',
    },
  },
  suggestions: {},
};
