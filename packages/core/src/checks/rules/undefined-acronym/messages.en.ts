import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Unexplained abbreviation',
  about: 'Finds abbreviations that the text does not explain. Newcomers and customers do not know them.',
  messages: {
    default: {
      what: '“{quote}” is not explained here. Write it out once, with the abbreviation in brackets, or add it to “Our words” if everyone knows it.',
      try: 'Goes through the recommendation score (NPS) with the team every month.',
    },
  },
  suggestions: {},
};
