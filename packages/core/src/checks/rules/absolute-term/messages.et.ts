import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Alati, mitte kunagi, kõik',
  about:
    'Leiab sõnad nagu „alati“, „mitte kunagi“ või „igaüks“. Päris erandita ei tee keegi midagi ja kõrvalt poleks seda nähagi.',
  messages: {
    default: {
      what: '„{quote}“ ei luba ühtki erandit: seda ei jõua keegi täita ega kõrvalt näha. Kirjuta, millal või kui sageli seda tehakse.',
      try: 'Vastab kliendi kirjale samal tööpäeval.',
    },
  },
  suggestions: {},
};
