import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Measured from one side',
  about:
    'Looks whether the measures of a customer goal show more than one side. Feedback per contact, mystery shopping, money and opinions each leave something out.',
  messages: {
    default: {
      what: '“{name}” is measured only by those who were in contact with you. Those who gave up or went elsewhere are not among them: ask the whole customer base too.',
      try: 'Question to all customers: how many times did you have to ask?',
    },
    shopping: {
      what: '“{name}” is measured by mystery shopping only. It shows whether a standard was kept, not what a customer felt: ask customers too.',
      try: 'Question to all customers: did you leave knowing what to do next?',
    },
    finance: {
      what: '“{name}” is measured in money only. Turnover falls when it is too late: ask customers before they leave.',
      try: 'Question to all customers: would you ask us first again?',
    },
    opinions: {
      what: '“{name}” is measured by what people say only. Answers are subjective: set a fact beside them.',
      try: 'Contacts about the same matter within two weeks',
    },
  },
  suggestions: { measure: 'Add the other side' },
};
