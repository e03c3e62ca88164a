import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Rolli jaoks lahti kirjutamata',
  about:
    'Vaatab, kas iga nõutavate tasemetega rolli juures on kirjas, mida väärtused ja lubadus selle rolli tegudes tähendavad. Väärtus on kogu ettevõttel üks, aga igas rollis paistab see välja eri tegudest.',
  messages: {
    default: {
      what: 'Rolli „{name}“ juures ei ole veel kirjas, mida „{statement}“ selles rollis tähendab. Millise teo järgi kolleeg või klient seda märkaks?',
      try: 'Ütleb müüjale enne lõunat, millised tarned hilinevad.',
    },
    several: {
      what: 'Rolli „{name}“ juures on väärtustest ja lubadusest veel lahti kirjutamata {count}, nende seas „{statement}“. Milliste tegude järgi kolleeg või klient neid selles rollis märkaks?',
      try: 'Ütleb müüjale enne lõunat, millised tarned hilinevad.',
    },
  },
  suggestions: { write: 'Kirjuta, mida see selles rollis tähendab' },
};
