import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Not written out for the role',
  about:
    'Looks whether each role with target levels has written out what the values and the promise mean in its own deeds. A value means one thing for the company and another in each role.',
  messages: {
    default: {
      what: 'For “{name}” nobody has written out yet what “{statement}” means in this role. By which deed would a colleague or customer notice it?',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
    several: {
      what: 'For “{name}” it is not written out yet what {count} of the values and the promise mean in this role, “{statement}” among them. By which deeds would a colleague or customer notice them?',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
  },
  suggestions: { write: 'Write what it means in this role' },
};
