import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'May shut people out',
  about:
    'Finds wording about age, sex, health or origin, and words from which some people conclude that they are not meant.',
  messages: {
    default: {
      what: '“{quote}” says who somebody is, not what they do, and may shut people out. Say what the work asks for.',
      try: 'Carries parcels of up to 15 kilos from the van to the door.',
    },
  },
  suggestions: {},
};
