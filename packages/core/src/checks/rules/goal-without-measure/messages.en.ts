import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A goal that nothing measures',
  about:
    'Looks whether each strategic goal has a measure. Each kind of measure shows something and hides something, so it is worth choosing them together.',
  messages: {
    default: {
      what: 'Nothing measures “{name}” yet. How will you see that you are getting there? A figure shows what happened; what people lived through, only they can tell.',
    },
    customer: {
      what: 'Nothing measures “{name}” yet. Feedback after a contact shows only those who were in contact; ask the whole customer base too, and set a fact beside what people say.',
      try: 'Question to all customers: how many times did you have to ask?',
    },
  },
  suggestions: { measure: 'Add a measure' },
};
