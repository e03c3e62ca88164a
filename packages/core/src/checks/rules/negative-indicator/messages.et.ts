import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mida ei tehta',
  about:
    'Leiab laused, mis räägivad tegemata jätmisest, näiteks „ei katkesta“. Mida ei juhtu, seda ei näe; näha on see, mida inimene selle asemel teeb. Ohutusreeglid jäävad rahule.',
  messages: {
    default: {
      what: '„{quote}“ ütleb, mida ei juhtu, ja seda ei ole näha. Kirjuta, mida inimene selle asemel teeb.',
      try: 'Kuulab kliendi lõpuni ära ja vastab alles siis.',
    },
  },
  suggestions: {},
};
