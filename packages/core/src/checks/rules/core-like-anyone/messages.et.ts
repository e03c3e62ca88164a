import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Baaskompetents nagu igal teisel',
  about:
    'Vaatab, kas iga baaskompetents toetab eksistentsi eesmärki või brändilubadust. Baaskompetentsid on need, mis ettevõtet turul teistest eristavad.',
  messages: {
    default: {
      what: '„{name}“ on nõutav igalt töötajalt, aga ei ole seotud ei eksistentsi eesmärgi ega brändilubadusega. Baaskompetents eristab ettevõtet teistest. Millise teo järgi saaks klient aru, et ta on teie, mitte naabri juures?',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
  },
  suggestions: {},
};
