import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaks tegu ühes lauses',
  about:
    'Leiab laused, milles on kaks tegu, kumbki oma asja kohta. Üks võib olla olemas ja teine mitte, nii et koos neid hinnata ei saa.',
  messages: {
    default: {
      what: 'Selles lauses on rohkem kui üks tegu ja inimene võib teha ühte ilma teiseta. Hinnata saab kumbagi alles omaette lausena.',
      try: 'Planeerib vahetused kuu aega ette.',
    },
    split: {
      what: 'Selles lauses on kaks tegu ja inimene võib teha ühte ilma teiseta. Kahe lausena: „{first}“ ja „{second}“.',
    },
  },
  suggestions: { split: 'Jaga kaheks' },
};
