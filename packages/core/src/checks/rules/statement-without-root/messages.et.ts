import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ei lähtu millestki',
  about:
    'Vaatab, kas väärtused ja brändilubadus lähtuvad millestki ning kas strateegia viib lubaduse ellu. Nii veavad need kõik ühes suunas.',
  messages: {
    default: {
      what: 'Väärtuse „{name}“ juures ei ole kirjas, millest see lähtub. Väärtused kasvavad välja eksistentsi eesmärgist: märgi, kas see väärtus lähtub sellest või millestki muust.',
      try: 'Lihtsus lähtub eksistentsi eesmärgist: kodus on hea olla, kui miski selles ei vaja juhendit',
    },
    promise: {
      what: 'Brändilubaduse „{name}“ juures ei ole kirjas, millest see lähtub. Eesmärgist ja väärtustest välja kasvanud lubadust jaksavad inimesed ka pidada. Millest see lähtub?',
      try: 'Lubadus vastata samal päeval lähtub eksistentsi eesmärgist ja hoolivusest, mis on meie väärtus',
    },
    strategy: {
      what: 'Strateegia „{name}“ ei ole brändilubadusega seotud. Strateegia ütleb, kuidas lubadust iga päev täidetakse. Seo see lubadusega või kirjuta strateegiasse, kuidas lubadus ellu viiakse.',
      try: 'Lubadust vastata samal päeval täidame sellega, et igas osakonnas on nõustamiseks aega',
    },
  },
  suggestions: { purpose: 'Lähtub eksistentsi eesmärgist', promise: 'Viib ellu brändilubaduse' },
};
