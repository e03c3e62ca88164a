import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'What customer-centricity means here',
  about:
    'Asks for one sentence on what customer-centricity means in this company. Without it everyone measures by a measure of their own.',
  messages: {
    default: {
      what: 'Nobody has said yet what customer-centricity means here. One sentence that the managers agree on gives all the rest its measure.',
      try: 'To us it means that whoever the customer asks sees the matter through.',
    },
  },
  suggestions: {},
};
