import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nobody’s deed shows it',
  about:
    'Looks whether the purpose, the promise, each value and each goal shows in somebody’s deed. What shows in no deed stays in words only.',
  messages: {
    default: {
      what: '“{name}”: nobody’s deed shows it yet. What shows in no deed stays in words only. Choose a sentence that shows it, or write one.',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
    claimed: {
      what: '“{name}” is linked to the competency “{competency}”, but without evidence: no sentence there shows it yet. Choose the sentence that does, or write one.',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
    claimedInSeveral: {
      what: '“{name}” is linked to {count} competencies, but without evidence: none of their sentences shows it yet. Choose one that does, or write it.',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
  },
  suggestions: { link: 'Link “{sentence}”' },
};
