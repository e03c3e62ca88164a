import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kohustus, mitte tegu',
  about:
    'Leiab kohustused: peab, tuleb, on vaja. Kohustus ütleb, mida oodatakse, kirjeldus ütleb, mida inimene teeb.',
  messages: {
    default: {
      what: '„{quote}“ räägib kohustusest. Kas see on täidetud, on näha teost, nii et piisab teost endast.',
      try: 'Annab kliendile vastuse ühe tööpäeva jooksul.',
    },
  },
  suggestions: { rewrite: 'Jäta alles ainult tegu' },
};
