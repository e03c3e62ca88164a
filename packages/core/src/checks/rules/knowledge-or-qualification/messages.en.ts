import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Knowledge or a degree, not a deed',
  about:
    'Finds knowledge, experience and degrees among the deeds. A person has them; in the model they belong to the competency’s knowledge or to the role’s experience.',
  messages: {
    default: {
      what: '“{quote}” is something a person has, not something they do. Its place is with the knowledge, or under experience in the role profile; here, say what the person does with it.',
      try: 'Explains to the customer what the contract means for them.',
    },
  },
  suggestions: { moveToKnowledge: 'Move to knowledge', moveToExperience: 'Move to the role’s experience' },
};
