import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Isiksuseomadus, mitte tegu',
  about:
    'Leiab isiksuseomadused ja kaasasündinud võimed sealt, mida aja jooksul hinnatakse. Täiskasvanu omadused peaaegu ei muutu, teod muutuvad.',
  messages: {
    default: {
      what: '„{quote}“ kirjeldab inimest, mitte tegu. Täiskasvanu isiksuseomadused peaaegu ei muutu; nende koht on rolliprofiilis, kompetentside kõrval.',
      try: 'Helistab kliendile enne, kui hilinemisest saab mure.',
    },
    fixed: {
      what: '„{quote}“ on kaasasündinud või muutub väga vähe, nii et selle arengut pole mõtet hinnata. Kui roll seda vajab, sobib see rolliprofiili isiksuseomaduste alla.',
      try: 'Proovib uue töövahendi päris juhtumil läbi ja näitab kolleegidele, mida sellega teha saab.',
    },
    attitude: {
      what: '„{quote}“ paistab välja alles tegudest. Kirjuta üks tegu, mille järgi sa seda märkaksid.',
      try: 'Küsib kliendilt, mida viivitus tema jaoks tähendab, ja pakub väljapääsu.',
    },
  },
  suggestions: { rewrite: 'Jäta alles ainult tegu', moveToTraits: 'Vii rolliprofiili isiksuseomaduste alla' },
};
