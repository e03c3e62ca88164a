import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tööle asudes nõutakse rohkem kui hiljem',
  about:
    'Leiab nõuded, kus tase tööle asumisel on kõrgem kui nõutav tase. Siis pole midagi arendada ja värbamisel küsitakse rohkem, kui töö vajab.',
  messages: {
    default: {
      what: '„{name}“: kompetentsi „{competency}“ nõutakse tööle asudes tasemel „{entry}“, hiljem aga ainult tasemel „{target}“. Kumba neist on mõeldud?',
      try: 'Tööle asudes algaja, hiljem meister',
    },
  },
  suggestions: {
    lowerEntry: 'Tööle asumisel: sama mis nõutav tase',
    raiseTarget: 'Nõutav tase: sama mis tööle asumisel',
  },
};
