import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Two competencies under one name',
  about:
    'Finds names that join two competencies. A person may have one without the other, and then no level fits.',
  messages: {
    default: {
      what: 'Two competencies seem to share this name. If a person may have one without the other, each needs a name of its own.',
      try: 'Planning the shifts',
    },
  },
  suggestions: {},
};
