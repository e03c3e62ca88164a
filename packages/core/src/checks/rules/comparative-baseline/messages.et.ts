import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Millest parem?',
  about:
    'Leiab sõnad nagu „paremini“ või „kiiremini“, mille kõrval pole võrdlust. Ilma selleta ei saa keegi öelda, kas nii läks.',
  messages: {
    default: {
      what: '„{quote}“ võrdleb, aga ei ütle, millega. Kirjuta, kust kuhu jõutakse või mis siis näha on.',
      try: 'Vastab kaebusele kahe töötunni jooksul.',
    },
  },
  suggestions: {},
};
