import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Customers are not named',
  about:
    'Looks whether each role’s customers are named. Everyone creates value for somebody, if not for a buyer, then for a colleague.',
  messages: {
    default: {
      what: 'No customer of “{name}” is named yet. Everyone creates value for somebody: an external customer, or a colleague who waits for their work.',
      try: 'The sales consultant who waits for the goods to be on the shelf',
    },
    none: {
      what: 'Of “{name}” it was said: “{quote}” Yet everyone has an internal customer. Whose day becomes harder when this work is late?',
      try: 'The employee who waits for the right pay on the right day',
    },
  },
  suggestions: { name: 'Name the first customer' },
};
