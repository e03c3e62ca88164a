import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Baaskompetents on kõrvale jäetud',
  about:
    'Leiab rollid, kellelt mõnda baaskompetentsi ei nõuta. Baaskompetentse oodatakse igalt töötajalt ja need on iga rolli tuum.',
  messages: {
    default: {
      what: '„{competency}“ on baaskompetents, aga rollilt „{name}“ seda ei nõuta. Baaskompetentsi oodatakse igaühelt; kui mitte, siis on see ametikohapõhine.',
      try: 'Algaja, koos selle rolli enda tegudega',
    },
    notHeld: {
      what: 'Rollil „{name}“ puudub baaskompetents „{competency}“. Seda oodatakse igaühelt: lisa roll rühma, kellelt seda nõutakse, või märgi see nõutavaks siin.',
      try: 'Kuulub rühma: iga töötaja',
    },
    severalNotHeld: {
      what: 'Rollil „{name}“ puudub {count} baaskompetentsi. Neid oodatakse igaühelt: lisa roll rühma, kellelt neid nõutakse, või märgi need nõutavaks siin.',
      try: 'Kuulub rühma: iga töötaja',
    },
  },
  suggestions: { inherit: 'Võta ühine nõue' },
};
