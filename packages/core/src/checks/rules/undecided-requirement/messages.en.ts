import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'The target level is not decided',
  about:
    'Finds core competencies that a role or group needs without a target level. Recruiting, appraisal and development all ask for it.',
  messages: {
    default: {
      what: '“{name}” needs the core competency “{competency}”, but its target level is not decided. Recruiting, appraisal and development all ask for it.',
      try: 'Beginner on the first day, master within a year',
    },
    several: {
      what: '“{name}” needs {count} core competencies whose target level is not decided. Recruiting, appraisal and development all ask for it.',
      try: 'Beginner on the first day, master within a year',
    },
  },
  suggestions: {},
};
