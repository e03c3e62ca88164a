import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Üksusel ei ole kliendieesmärki',
  about:
    'Vaatab, kas iga üksus on mõne kliendist rääkiva eesmärgi juures nimetatud, kui ükski neist ei kehti kogu ettevõttele. Igal üksusel on kliendikogemuses oma osa.',
  messages: {
    default: {
      what: 'Üksust „{name}“ ei ole ühegi kliendist rääkiva eesmärgi juures nimetatud, teisi üksusi on. Igal üksusel on kliendikogemuses oma osa, kas või kolleegide kaudu. Milline eesmärk on ka selle üksuse oma?',
      try: 'Kaup on riiulil saabumise päeval, nii et keegi ei oota seda, mis on majas olemas',
    },
  },
  suggestions: { name: 'Lisa üksus kliendist rääkiva eesmärgi juurde' },
};
