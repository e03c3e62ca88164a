import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'What is not done',
  about:
    'Finds sentences that tell of an absence, such as “does not interrupt”. What does not happen cannot be seen; what happens instead can. Rules of safety are left alone.',
  messages: {
    default: {
      what: '“{quote}” tells what does not happen, and that cannot be seen. Say what the person does instead.',
      try: 'Listens to the customer to the end before answering.',
    },
  },
  suggestions: {},
};
