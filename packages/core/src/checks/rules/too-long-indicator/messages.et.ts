import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Liiga pikk lause',
  about: 'Leiab laused, milles on üle 18 sõna (inglise keeles üle 25). Enamasti on neis mitu tegu.',
  messages: {
    default: {
      what: 'Selles lauses on {count} sõna; korraga haarab lugeja kuni {limit}. Vaata, kas siin on kaks tegu või üksikasju, mille koht on näidete juures.',
      try: 'Ütleb kliendile esimesel pöördumisel, millal vastus tuleb.',
    },
  },
  suggestions: {},
};
