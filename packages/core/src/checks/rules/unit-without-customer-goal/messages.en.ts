import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A unit without a customer goal',
  about:
    'Looks whether each unit is named by a customer goal, unless one is for the whole company. Each unit has a part in what the customer lives through.',
  messages: {
    default: {
      what: 'No customer goal names the unit “{name}”, though other units have one. Each unit has a part in the customer’s experience, if only through colleagues. Which goal is this unit’s too?',
      try: 'Goods on the shelf the day they arrive, so that nobody waits for what is in the house',
    },
  },
  suggestions: { name: 'Name the unit in the customer goal' },
};
