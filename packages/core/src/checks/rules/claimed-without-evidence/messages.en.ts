import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Linked, but no deed shows it',
  about:
    'Looks whether each competency that is linked to what the company stands for also has a sentence that shows it. A link alone cannot be seen.',
  messages: {
    default: {
      what: '“{name}” is linked to “{statement}”, but none of its sentences shows it, while another competency’s does. Choose the sentence that shows it, write one, or take the link away.',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
    toConfirm: {
      what: 'The sentence of “{name}” that showed “{statement}” has been reworded since. Read it again: does it still show this? Then confirm it, or choose another.',
      try: 'Gives the customer an answer in the same contact, or says when it will come.',
    },
  },
  suggestions: { link: 'Link “{sentence}”', confirm: 'Yes, it still shows it' },
};
