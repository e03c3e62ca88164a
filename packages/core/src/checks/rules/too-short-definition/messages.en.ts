import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Too short to define',
  about:
    'Finds definitions of fewer than five words that carry meaning. So few hardly say more than the name.',
  messages: {
    default: {
      what: '“{quote}” is too short to tell this competency from others. Say what belongs to it and what it is for.',
      try: 'Finding out what the customer needs and offering what solves it, also when the answer is no',
    },
  },
  suggestions: {},
};
