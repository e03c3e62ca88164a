import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Nimeää asian, ei tekoa',
  about: 'Löytää lauseet, jotka nimeävät asian eivätkä kerro, mitä joku tekee. Teon näkee, substantiivia ei.',
  messages: {
    default: {
      what: '”{quote}” nimeää asian, ei tekoa, eikä sitä voi nähdä. Kerro, mitä ihminen tekee.',
      try: 'Kysyy tarkentavia kysymyksiä, ennen kuin ehdottaa ratkaisua.',
    },
  },
  suggestions: {},
};
