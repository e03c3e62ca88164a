import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A precondition is not worded',
  about:
    'Looks whether purpose, values, brand promise and strategy are worded, and whether each value says what it means here. Competencies follow from them.',
  messages: {
    default: {
      what: '“{name}” is a bare word so far, and everyone fills it their own way. Say in a sentence what it means here.',
      try: 'Courage: we say the uncomfortable thing too, and offer a way out.',
    },
    purpose: {
      what: 'The purpose (why) is not worded yet. Competencies follow from it: without it nobody can say what the deeds are for.',
      try: 'We help people make a home that is good to be in.',
    },
    value: {
      what: 'No value is worded yet. Values support the strategy and carry the culture; each role shows them in its own deeds.',
      try: 'Simplicity: we speak so that the customer needs no manual.',
    },
    brandPromise: {
      what: 'The brand promise is not worded yet. It says what a customer may expect in every contact; without it nobody knows which expectation their deeds are to meet.',
      try: 'Whoever asks us has an answer the same day.',
    },
    strategy: {
      what: 'The strategy is not worded yet. It says how purpose and promise are carried out day by day; goals alone do not say that.',
      try: 'We win by advice, not by price: every department knows what the customer is building.',
    },
  },
  suggestions: {},
};
