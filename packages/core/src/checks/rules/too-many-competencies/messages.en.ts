import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Very many competencies for one role',
  about:
    'Finds roles with more than twelve competencies, inherited ones included. So many can hardly be developed or assessed at once.',
  messages: {
    default: {
      what: '“{name}” has {count} competencies. Hardly anyone can develop or assess so many at once: which of them make the difference in this role?',
      try: 'Twelve at most: the core competencies and the few that this role stands or falls by',
    },
    inherited: {
      what: '“{name}” has {count} competencies, {inherited} of them inherited. Hardly anyone can develop or assess so many at once: which of them make the difference in this role?',
      try: 'Twelve at most: the core competencies and the few that this role stands or falls by',
    },
  },
  suggestions: {},
};
