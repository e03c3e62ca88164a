import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ainult üks tegu või väga palju tegusid',
  about:
    'Leiab kompetentsid, millel on ainult üks käitumuslik väljendus või mille puhul käib ühe inimese kohta üle seitsme. Kaks kuni seitse näitavad kompetentsi mitmest küljest ja püsivad veel meeles.',
  messages: {
    default: {
      what: 'Kompetentsil „{name}“ on ainult üks käitumuslik väljendus. Üks tegu näitab harva kogu kompetentsi: millest seda veel märkaksid?',
      try: 'Võtab jutuajamise lõpus kokkulepitu kokku.',
    },
    many: {
      what: 'Kompetentsis „{name}“ käib ühe inimese kohta {count} käitumuslikku väljendust. Nii palju on raske meeles pidada ja hinnata: millised neist ütlevad kõige rohkem ja kas mõni kuulub teise kompetentsi alla?',
      try: 'Kaks kompetentsi: kliendi kuulamine · lubadusest kinnipidamine',
    },
  },
  suggestions: {},
};
