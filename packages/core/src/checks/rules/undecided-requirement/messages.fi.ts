import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tavoitetaso on päättämättä',
  about:
    'Löytää ydinosaamiset, joita rooli tai rooliryhmä tarvitsee mutta joiden tavoitetaso on päättämättä. Sitä kysytään rekrytoinnissa, arvioinnissa ja kehittämisessä.',
  messages: {
    default: {
      what: '”{name}” tarvitsee ydinosaamista ”{competency}”, mutta tavoitetaso on päättämättä. Sitä kysytään rekrytoinnissa, arvioinnissa ja kehittämisessä.',
      try: 'Aloittaessa aloittelija, vuoden päästä osaaja',
    },
    several: {
      what: '”{name}”: {count} ydinosaamisen tavoitetaso on päättämättä. Sitä kysytään rekrytoinnissa, arvioinnissa ja kehittämisessä.',
      try: 'Aloittaessa aloittelija, vuoden päästä osaaja',
    },
  },
  suggestions: {},
};
