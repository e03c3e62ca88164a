import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ükski eesmärk ei räägi kliendist',
  about:
    'Vaatab, kas vähemalt üks strateegiline eesmärk räägib kliendist: tema rahulolust või suhte tugevusest. Mis eesmärkide seas ei ole, jääb kiirel ajal tagaplaanile.',
  messages: {
    default: {
      what: 'Ainus strateegiline eesmärk „{name}“ ei räägi kliendist. Kui klienti eesmärkides ei ole, jääb ta kiirel ajal tagaplaanile. Millist muutust teie klient märkaks?',
      try: 'Üheksa klienti kümnest ütleb, et sai selge vastuse esimesel pöördumisel',
    },
    several: {
      what: 'Strateegilisi eesmärke on {count}, aga ükski ei räägi kliendist. Kui klienti eesmärkides ei ole, jääb ta kiirel ajal tagaplaanile. Millist muutust teie klient märkaks?',
      try: 'Üheksa klienti kümnest ütleb, et sai selge vastuse esimesel pöördumisel',
    },
  },
  suggestions: {},
};
