import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Peaaegu sama lause',
  about:
    'Vaatab, kas kahes lauses on samad sõnad teises järjekorras või vormis. Siis on üht käitumist kirjeldatud, ja hiljem hinnatakse, kaks korda.',
  messages: {
    default: {
      what: 'Kompetentsi „{name}“ all ütleb lause sama peaaegu samade sõnadega. Kas see on üks ja sama tegu? Siis jäta alles parem sõnastus, ühes kohas.',
    },
    here: {
      what: 'Kompetentsi „{name}“ all ütleb teinegi lause sama peaaegu samade sõnadega. Jäta alles parem sõnastus.',
    },
    level: {
      what: 'Tasemel „{level}“ on öeldud sama peaaegu samade sõnadega. Mida teeb inimene sellel tasemel, mida seal veel näha ei ole?',
      try: 'Näitab uuele kolleegile, kuidas kliendile viivitusest rääkida',
    },
    several: {
      what: 'Veel {count} kohas on öeldud sama peaaegu samade sõnadega, üks neist on kompetentsi „{name}“ all. Kas see on üks ja sama tegu? Siis jäta alles parim sõnastus, ühes kohas.',
    },
  },
  suggestions: { merge: 'Ühenda siia' },
};
