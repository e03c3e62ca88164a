import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'One line shows the customer, the other does not',
  about:
    'Looks in how many frontline and in how many support roles the customer shows in a deed of their own, and compares the two lines.',
  messages: {
    default: {
      what: 'The customer shows in deeds of their own in {frontline} of {ofFrontline} frontline roles, but in {support} of {ofSupport} support roles. Who waits for the support roles’ work, and by which deed would they notice it?',
      try: 'Tells the sales consultant before noon which deliveries will be late.',
    },
    frontline: {
      what: 'The customer shows in deeds of their own in {support} of {ofSupport} support roles, but in {frontline} of {ofFrontline} frontline roles. By which deeds do those who meet customers show it?',
      try: 'Asks the customer what the product is for before showing one.',
    },
  },
  suggestions: {},
};
