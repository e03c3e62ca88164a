import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'A trait, not a deed',
  about:
    'Finds traits and inborn abilities among what is rated over time. An adult’s traits hardly develop; deeds do.',
  messages: {
    default: {
      what: '“{quote}” describes a person, not a deed. An adult’s traits hardly develop; their place is in the role profile, beside the competencies.',
      try: 'Calls the customer before a delay becomes a problem.',
    },
    fixed: {
      what: '“{quote}” is inborn or hardly develops, so there is little sense in rating it over time. If the role needs it, it belongs with the traits in the role profile.',
      try: 'Tries a new tool on a real case and shows colleagues what it can do.',
    },
    attitude: {
      what: '“{quote}” shows only in deeds. Write one deed by which you would notice it.',
      try: 'Asks the customer what the delay means to them and offers a way out.',
    },
  },
  suggestions: { rewrite: 'Keep the deed alone', moveToTraits: 'Move to traits in the role profile' },
};
