import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Klient on ainult nimes',
  about:
    'Vaatab, kas kompetentsil, mille nimes on klient, on ka lause, mis mõnd klienti nimetab, välist või sisemist.',
  messages: {
    default: {
      what: 'Kompetentsi „{name}“ nimes on klient, aga üheski lauses teda ei ole. Kellele iga tegu tehakse ja mida ta sellest märkaks?',
      try: 'Helistab kliendile enne, kui hilinemisest saab mure.',
    },
  },
  suggestions: { deed: 'Kirjuta tegu, milles on klient' },
};
