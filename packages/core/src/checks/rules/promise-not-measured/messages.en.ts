import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nobody asks whether the promise was kept',
  about:
    'Looks whether the brand promise has a measure, once other things are measured. Hardly any survey asks it, and a broken promise disappoints most.',
  messages: {
    default: {
      what: 'Other things are measured, but not whether the promise was kept. One question is enough; it shows what customers lived through, and not what your own figures say.',
      try: 'Did you get a clear answer the first time you asked us?',
    },
  },
  suggestions: { measure: 'Add the question' },
};
