import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Copied, and not yet your own',
  about:
    'Looks whether a competency copied from a library has become the company’s own: a sentence reworded, or linked to what the company stands for.',
  messages: {
    default: {
      what: '“{name}” stands as it was copied: no sentence is reworded, none is linked to what your company stands for. A library helps to compare words; by which deed would one notice it here?',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
  },
  suggestions: {},
};
