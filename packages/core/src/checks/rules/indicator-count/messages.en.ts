import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'One deed only, or very many',
  about:
    'Finds competencies with one behavioural indicator only, or with more than seven that hold for the same person. Two to seven show a competency from several sides and can still be kept in mind.',
  messages: {
    default: {
      what: '“{name}” has a single behavioural indicator. One deed rarely shows a whole competency: by what else would you notice it?',
      try: 'Sums up at the end of the talk what was agreed.',
    },
    many: {
      what: '“{name}” asks {count} behavioural indicators of one person. So many are hard to keep in mind and to assess: which of them say most, and do some belong to another competency?',
      try: 'Two competencies: listening to customers · keeping promises',
    },
  },
  suggestions: {},
};
