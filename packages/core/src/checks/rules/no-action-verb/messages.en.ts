import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Names a thing, not a deed',
  about:
    'Finds sentences that name a thing instead of saying what somebody does. A deed can be seen, a noun cannot.',
  messages: {
    default: {
      what: '“{quote}” names a thing, not a deed, so nobody can see whether it happens. Say what the person does.',
      try: 'Asks clarifying questions before offering a solution.',
    },
  },
  suggestions: {},
};
