import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Customer goals for the frontline only',
  about:
    'Looks whether the customer goals name support units too. Where only the frontline carries them, the customer stays “the service units’ job”.',
  messages: {
    default: {
      what: 'The customer goal “{name}” names frontline units only. So the customer stays “the service units’ job”, while the frontline depends on support such as “{unit}”. Name the support units too, or make it a goal of the whole company.',
      try: 'Nine inquiries out of ten are answered at the first contact; payroll and warehouse answer the shops within two hours',
    },
    several: {
      what: 'All {count} customer goals, such as “{name}”, name frontline units only. So the customer stays “the service units’ job”, while the frontline depends on support such as “{unit}”. Name the support units too, or make one a goal of the whole company.',
      try: 'Nine inquiries out of ten are answered at the first contact; payroll and warehouse answer the shops within two hours',
    },
  },
  suggestions: { name: 'Name the support unit in the goal' },
};
