import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Leaves out who does it',
  about:
    'Finds the passive, which leaves out who does it. A description is of a person: somebody has to do it.',
  messages: {
    default: {
      what: '“{quote}” does not say who does it. Say what the person in the role does.',
      try: 'Collects customers’ feedback every month.',
    },
  },
  suggestions: {},
};
