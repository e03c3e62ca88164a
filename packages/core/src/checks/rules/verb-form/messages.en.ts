import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Not in the third person',
  about:
    'Finds deeds that open with an infinitive, a command or the first person. In the third person a sentence says what somebody is seen doing.',
  messages: {
    default: {
      what: '“{quote}” does not yet say what a person is seen doing. Put the verb in the third person: listens, asks, tells.',
      try: 'Listens to the customer to the end before answering.',
    },
  },
  suggestions: { rewrite: 'Put it in the third person' },
};
