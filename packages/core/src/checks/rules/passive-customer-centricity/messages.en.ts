import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The customer is there in words only',
  about:
    'Looks in each role for a deed of its own by which a customer, external or internal, would notice it. What is only shared or only talked about does not show there.',
  messages: {
    default: {
      what: 'No sentence of “{name}” names a customer, external or internal. So nobody can tell by which deed a customer would notice this role.',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
    onlyInName: {
      what: 'For “{name}” the customer stands in a competency’s name or definition, but in no deed. By which deed would the customer notice it?',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
    onlyOneInherited: {
      what: '“{name}” inherits one customer sentence. How does it show in this role?',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
    onlyInherited: {
      what: '“{name}” inherits {count} customer sentences. How do they show in this role?',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
  },
  suggestions: { ownDeed: 'Write this role’s own deed' },
};
