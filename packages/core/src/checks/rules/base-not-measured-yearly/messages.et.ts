import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kogu kliendibaasilt ei küsita igal aastal',
  about:
    'Vaatab, kas mõni mõõdik küsib kogu kliendibaasilt vähemalt kord aastas. Kontaktipõhine tagasiside näitab ainult neid, kes ühendust võtsid.',
  messages: {
    default: {
      what: 'Kogu kliendibaasilt ei küsi midagi ei eesmärk „{name}“ ega ükski teine. Kontakti järel küsitu näitab ainult neid, kes ühendust võtsid; ülejäänutelt küsitakse vähemalt kord aastas.',
      try: 'Küsimus kõigile klientidele kaks korda aastas: kas said vastuse esimesel korral?',
    },
    seldom: {
      what: 'Kogu kliendibaasilt küsitakse harvem kui kord aastas. Vahepeal ei kuule keegi neist, kes ise ühendust ei võta.',
    },
  },
  suggestions: { measure: 'Lisa kogu kliendibaasi küsitlus' },
};
