import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Teadmine või tunnistus, mitte tegu',
  about:
    'Leiab tegude hulgast teadmised, kogemuse ja haridusnõuded. Need on inimesel olemas; mudelis on nende koht kompetentsi teadmiste või rolli kogemuse all.',
  messages: {
    default: {
      what: '„{quote}“ on inimesel olemas, tegu see ei ole. Parem koht on teadmiste hulgas või rolliprofiilis kogemuse all; siia kirjuta, mida inimene sellega teeb.',
      try: 'Selgitab kliendile, mida leping tema jaoks tähendab.',
    },
  },
  suggestions: { moveToKnowledge: 'Vii teadmiste hulka', moveToExperience: 'Vii rolli kogemuse alla' },
};
