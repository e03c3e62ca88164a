import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Aloittaessa vaaditaan enemmän kuin myöhemmin',
  about:
    'Löytää vaatimukset, joissa lähtötaso on tavoitetasoa korkeampi. Silloin kehitettävää ei jää, ja rekrytoinnissa vaaditaan enemmän kuin työ edellyttää.',
  messages: {
    default: {
      what: '”{name}”: osaamista ”{competency}” vaaditaan aloittaessa tasolla ”{entry}” mutta myöhemmin vain tasolla ”{target}”. Kumpaa tarkoitetaan?',
      try: 'Aloittaessa aloittelija, myöhemmin osaaja',
    },
  },
  suggestions: {
    lowerEntry: 'Lähtötaso: sama kuin tavoitetaso',
    raiseTarget: 'Tavoitetaso: sama kuin lähtötaso',
  },
};
