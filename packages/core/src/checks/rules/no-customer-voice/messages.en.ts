import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'No customer’s voice in the sources',
  about:
    'Looks whether some competency comes from what customers or employees have said, where sources are kept at all.',
  messages: {
    default: {
      what: '{count} competencies say where they come from, and none of them comes from customers’ or employees’ feedback. What would they add?',
    },
    one: {
      what: 'One competency says where it comes from, and that is not from customers’ or employees’ feedback. What would they add?',
    },
  },
  suggestions: {},
};
