import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kopeeritud, aga veel mitte oma',
  about:
    'Vaatab, kas kogust kopeeritud kompetents on ettevõtte omaks saanud: mõni lause ümber sõnastatud või alustega seotud.',
  messages: {
    default: {
      what: 'Kompetents „{name}“ on alles nii, nagu see kopeeriti: ühtki lauset ei ole ümber sõnastatud ega teie alustega seotud. Kogu aitab sõnu võrrelda; millisest teost seda just teie juures märgataks?',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
  },
  suggestions: {},
};
