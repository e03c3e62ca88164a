import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Two wordings in one place',
  about:
    'Finds texts that two people wrote at the same moment. Both are kept; only people can tell which wording stays.',
  messages: {
    default: {
      what: 'Two people wrote here at the same time. Nothing is lost: both texts are here, one after the other. Read both and keep one wording.',
    },
  },
  suggestions: {},
};
