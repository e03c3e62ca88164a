import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'An attempt, not a deed',
  about:
    'Finds attempts: tries to, aims to, strives to. An attempt is made even where the deed never follows.',
  messages: {
    default: {
      what: '“{quote}” promises only an attempt; the deed may never follow. Write the deed itself.',
      try: 'Helps the customer find the right form.',
    },
  },
  suggestions: { rewrite: 'Keep the deed alone' },
};
