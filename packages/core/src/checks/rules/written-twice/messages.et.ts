import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaks sõnastust ühes kohas',
  about:
    'Leiab tekstid, mida kaks inimest kirjutasid ühel ja samal hetkel. Mõlemad on alles; milline sõnastus jääb, saavad öelda ainult inimesed.',
  messages: {
    default: {
      what: 'Siia kirjutas korraga kaks inimest. Midagi ei läinud kaduma: mõlemad tekstid on alles, üksteise järel. Loe mõlemad läbi ja jäta alles üks sõnastus.',
    },
  },
  suggestions: {},
};
