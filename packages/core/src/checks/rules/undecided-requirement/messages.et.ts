import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nõutav tase on otsustamata',
  about:
    'Leiab baaskompetentsid, mida roll või rollirühm vajab, aga mille nõutav tase on otsustamata. Seda taset küsivad nii värbamine, hindamine kui ka arendamine.',
  messages: {
    default: {
      what: '„{name}“ vajab baaskompetentsi „{competency}“, aga nõutav tase on otsustamata. Seda on vaja teada nii värbamisel, hindamisel kui ka arendamisel.',
      try: 'Tööle asudes algaja, aasta pärast meister',
    },
    several: {
      what: '„{name}“: {count} baaskompetentsi nõutav tase on otsustamata. Seda on vaja teada nii värbamisel, hindamisel kui ka arendamisel.',
      try: 'Tööle asudes algaja, aasta pärast meister',
    },
  },
  suggestions: {},
};
