import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Klient on ainult jutus',
  about:
    'Otsib igast rollist selle enda tegu, mille järgi välis- või siseklient seda rolli märkaks. Ainult ühisest või ainult jutust klienti näha ei ole.',
  messages: {
    default: {
      what: 'Rolli „{name}“ ükski lause ei nimeta klienti, ei välist ega sisemist. Nii ei oska keegi öelda, millise teo järgi klient seda rolli märkaks.',
      try: 'Ütleb müüjale enne lõunat, millised tarned hilinevad.',
    },
    onlyInName: {
      what: 'Rolli „{name}“ puhul on klient olemas kompetentsi nimes või selgituses, aga mitte üheski teos. Millise teo järgi klient seda märkaks?',
      try: 'Ütleb müüjale enne lõunat, millised tarned hilinevad.',
    },
    onlyOneInherited: {
      what: 'Rollil „{name}“ on üks ühine lause kliendist, aga oma tegu puudub. Kuidas see just selles rollis välja paistab?',
      try: 'Ütleb müüjale enne lõunat, millised tarned hilinevad.',
    },
    onlyInherited: {
      what: 'Rollil „{name}“ on {count} ühist lauset kliendist, aga oma tegu puudub. Kuidas need just selles rollis välja paistavad?',
      try: 'Ütleb müüjale enne lõunat, millised tarned hilinevad.',
    },
  },
  suggestions: { ownDeed: 'Kirjuta selle rolli enda tegu' },
};
