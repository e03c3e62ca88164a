import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Eeltingimus on sõnastamata',
  about:
    'Vaatab, kas eksistentsi eesmärk, väärtused, brändilubadus ja strateegia on sõnastatud ning kas iga väärtuse juures on kirjas, mida see siin tähendab. Kompetentsid lähtuvad neist.',
  messages: {
    default: {
      what: '„{name}“ on seni paljas sõna ja igaüks täidab selle omamoodi. Kirjuta ühe lausega, mida see teie juures tähendab.',
      try: 'Julgus: ütleme välja ka ebamugava asja ja pakume lahenduse.',
    },
    purpose: {
      what: 'Eksistentsi eesmärk („miks“) on veel sõnastamata. Kompetentsid lähtuvad sellest: muidu ei oska keegi öelda, milleks need teod head on.',
      try: 'Aitame inimestel teha kodust koha, kus on hea olla.',
    },
    value: {
      what: 'Ükski väärtus ei ole veel sõnastatud. Väärtused toetavad strateegiat ja kannavad kultuuri; iga roll näitab neid oma tegudes.',
      try: 'Lihtsus: räägime nii, et klient saab hakkama juhendita.',
    },
    brandPromise: {
      what: 'Brändilubadus on veel sõnastamata. See ütleb, mida klient igas kokkupuutes oodata võib; muidu ei tea keegi, millisele ootusele ta oma tegudega vastab.',
      try: 'Kes meilt küsib, saab vastuse samal päeval.',
    },
    strategy: {
      what: 'Strateegia on veel sõnastamata. See ütleb, kuidas eksistentsi eesmärk ja brändilubadus iga päev ellu viiakse; eesmärgid üksi seda ei ütle.',
      try: 'Meid valitakse nõu, mitte hinna pärast: iga üksus teab, mida klient parajasti ehitab.',
    },
  },
  suggestions: {},
};
