import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A core competency is left out',
  about:
    'Finds roles that are not asked for a core competency. Core competencies are expected of every employee and are the kernel of every role.',
  messages: {
    default: {
      what: '“{competency}” is a core competency, yet “not required” for “{name}”. What is core is expected of everyone; if it is not, it belongs to some roles only.',
      try: 'Beginner, with deeds of this role’s own',
    },
    notHeld: {
      what: '“{name}” does not have the core competency “{competency}”. What is core is expected of everyone: include the group that has it, or ask for it here.',
      try: 'Includes: every employee',
    },
    severalNotHeld: {
      what: '“{name}” does not have {count} core competencies. What is core is expected of everyone: include the group that has them, or ask for them here.',
      try: 'Includes: every employee',
    },
  },
  suggestions: { inherit: 'Take what is inherited' },
};
