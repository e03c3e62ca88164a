import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaks sõnastust ühes kohas',
  messages: {
    default: {
      what: 'Siia kirjutas korraga kaks inimest. Midagi ei läinud kaduma: mõlemad tekstid on alles, üksteise järel. Loe mõlemad läbi ja jäta alles üks sõnastus.',
    },
  },
  suggestions: {},
};
