import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A part is missing in what leaders need',
  about:
    'Looks whether the competencies of those who lead cover four parts: what customer-centricity is, their own and their unit’s part in it, its measures, its methods.',
  messages: {
    default: {
      what: 'No competency of “{name}” says what it takes to lead customer-centrically: what it is, their own and their unit’s part in it, how it is measured, by which methods. Which of these do they need first?',
      try: 'Explains to a new colleague which part of the customer’s experience our unit makes.',
    },
    meaning: {
      what: 'In the competencies of “{name}” nothing says what customer-centricity is. Who leads others towards it has to be able to explain it.',
      try: 'Explains to a new colleague what being customer-centric means in our company.',
    },
    ownPart: {
      what: 'In the competencies of “{name}” nothing speaks of their own or their unit’s part in the customer’s experience.',
      try: 'Explains to a new colleague which part of the customer’s experience our unit makes.',
    },
    measures: {
      what: 'In the competencies of “{name}” nothing speaks of measures: by which figure or survey do they see how customers fare?',
      try: 'Shows the team each month what customers answered, and agrees on one change.',
    },
    methods: {
      what: 'In the competencies of “{name}” nothing speaks of methods: feedback, the customer’s journey, interviews.',
      try: 'Goes through customers’ feedback with the team every week.',
    },
  },
  suggestions: {},
};
