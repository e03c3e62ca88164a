import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Explains the name by the name',
  about:
    'Finds definitions that only repeat the competency’s name. Whoever does not know the word learns nothing from them.',
  messages: {
    default: {
      what: '“{quote}” repeats the name “{name}” and adds nothing to it. Say in other words what it is and how it shows.',
      try: 'Hearing out what the other person says and checking that it was taken as it was meant',
    },
  },
  suggestions: {},
};
