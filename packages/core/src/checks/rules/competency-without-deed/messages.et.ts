import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tegu puudub',
  about:
    'Leiab kompetentsid, mis on küll lahti seletatud, aga milles pole ühtki lauset selle kohta, mida inimene teeb. Ainult teo kohta saab öelda, kas seda on näha.',
  messages: {
    default: {
      what: '„{name}“ on lahti seletatud, aga ükski lause ei ütle, mida inimene teeb. Ilma teota ei saa seda märgata ega hinnata.',
      try: 'Arutab iga kuu meeskonnaga klientide tagasiside läbi ja lepib kokku ühe paranduse.',
    },
  },
  suggestions: {},
};
