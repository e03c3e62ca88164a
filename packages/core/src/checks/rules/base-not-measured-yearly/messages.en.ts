import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The whole customer base is not asked every year',
  about:
    'Looks whether some measure asks the whole customer base at least once a year. Feedback per contact shows only those who were in contact.',
  messages: {
    default: {
      what: 'Nothing asks the whole customer base about “{name}” or any other goal. Feedback after a contact shows only those who were in contact; the others are asked once a year at least.',
      try: 'Question to all customers, twice a year: did you get your answer first time?',
    },
    seldom: {
      what: 'The whole customer base is asked less often than once a year. Until the next time nobody hears from those who never get in touch.',
    },
  },
  suggestions: { measure: 'Add a survey of the whole base' },
};
