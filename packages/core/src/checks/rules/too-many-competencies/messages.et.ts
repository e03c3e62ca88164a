import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ühel rollil on väga palju kompetentse',
  about:
    'Leiab rollid, millel on koos ühistega üle kaheteistkümne kompetentsi. Nii palju ei jõua keegi korraga arendada ega hinnata.',
  messages: {
    default: {
      what: 'Rollil „{name}“ on {count} kompetentsi. Nii palju ei jõua keegi korraga arendada ega hinnata: millised neist on selles rollis määravad?',
      try: 'Kuni kaksteist: baaskompetentsid ja need vähesed, millest selles rollis kõik sõltub',
    },
    inherited: {
      what: 'Rollil „{name}“ on {count} kompetentsi, neist {inherited} ühised. Nii palju ei jõua keegi korraga arendada ega hinnata: millised neist on selles rollis määravad?',
      try: 'Kuni kaksteist: baaskompetentsid ja need vähesed, millest selles rollis kõik sõltub',
    },
  },
  suggestions: {},
};
