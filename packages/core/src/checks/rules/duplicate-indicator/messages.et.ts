import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Sama lause kaks korda',
  about:
    'Vaatab, kas sama lause on sõna-sõnalt kahes kohas. Kahest muudetakse varsti vaid üht, ja tase, mis kordab teist, ei näita ühtki sammu edasi.',
  messages: {
    default: {
      what: 'Sama lause on ka kompetentsi „{name}“ all. Ühest kohast piisab: jäta lause sinna, kuhu see kõige rohkem kuulub, või ütle kummaski kohas, mis on seal teisiti.',
    },
    here: {
      what: 'Kompetentsi „{name}“ all on see lause kaks korda. Jäta alles üks; teise rollid ja seosed saab sellele lisada.',
    },
    level: {
      what: 'Tasemel „{level}“ on sama lause. Mida teeb inimene sellel tasemel, mida seal veel näha ei ole?',
      try: 'Näitab uuele kolleegile, kuidas kliendile viivitusest rääkida',
    },
    several: {
      what: 'Sama lause on veel {count} kohas, üks neist on kompetentsi „{name}“ all. Jäta lause sinna, kuhu see kõige rohkem kuulub, ja ütle mujal, mida on näha ainult seal.',
    },
  },
  suggestions: { merge: 'Ühenda siia' },
};
