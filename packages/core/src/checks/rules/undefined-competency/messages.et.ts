import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ainult nimi',
  about: 'Leiab kompetentsid, millest on kirjas ainult nimi. Paljas nimi ei juhi ega aita kedagi hinnata.',
  messages: {
    default: {
      what: '„{name}“ on seni ainult nimi. Igaüks mõistab seda omamoodi, nii et selle järgi ei saa juhtida ega hinnata. Alusta ühest teost.',
      try: 'Küsib kliendilt, milleks ta toodet vajab, enne kui midagi näitab.',
    },
  },
  suggestions: {},
};
