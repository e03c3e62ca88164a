import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tegu puudub',
  messages: {
    default: {
      what: '„{name}“ on lahti seletatud, aga ükski lause ei ütle, mida inimene teeb. Ilma teota ei saa seda märgata ega hinnata.',
      try: 'Arutab iga kuu meeskonnaga klientide tagasiside läbi ja lepib kokku ühe paranduse.',
    },
  },
  suggestions: {},
};
