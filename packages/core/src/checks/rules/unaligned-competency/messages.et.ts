import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ei ole millegagi seotud',
  about:
    'Vaatab, kas iga kompetents on seotud eksistentsi eesmärgi, lubaduse, mõne väärtuse või eesmärgiga. Mis millegagi seotud ei ole, võiks olla ükskõik millise ettevõtte nimekirjas.',
  messages: {
    default: {
      what: '„{name}“ ei ole seotud millegagi, mille eest ettevõte seisab. Millist väärtust, lubadust või eesmärki see kompetents toetab ja millises teos seda näha on? Kui ei toeta midagi, kirjuta, miks see siiski vajalik on.',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
  },
  suggestions: {},
};
