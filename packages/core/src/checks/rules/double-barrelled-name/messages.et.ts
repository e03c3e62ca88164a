import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaks kompetentsi ühe nime all',
  about:
    'Leiab nimed, mis liidavad kaks kompetentsi. Inimesel võib olla üks ilma teiseta ja siis ei sobi ükski tase.',
  messages: {
    default: {
      what: 'Selle nime all paistab olevat kaks kompetentsi. Kui inimesel võib olla üks ilma teiseta, vajab kumbki oma nime.',
      try: 'Vahetuste planeerimine',
    },
  },
  suggestions: {},
};
