import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A result without the deed',
  about:
    'Finds results that do not say what the person does for them. A result depends on many hands and on chance; the deed is the person’s own.',
  messages: {
    default: {
      what: '“{quote}” is a result, and it depends on more than the person. Say what the person does to get there.',
      try: 'Calls three former customers every week.',
    },
  },
  suggestions: {},
};
