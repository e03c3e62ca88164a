import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tason erottaa vain määre',
  about:
    'Katsoo, eroavatko kaksi tasoa vain siinä, kuinka usein tai kuinka hyvin. Arvioija näkee molemmilla saman teon, ja jokainen ymmärtää määreen omalla tavallaan.',
  messages: {
    default: {
      what: 'Tason ”{level}” erottaa tasosta ”{below}” vain ”{words}”. Mitä ihminen tekee tällä tasolla, mitä alempana ei vielä näy?',
      try: 'Näyttää uudelle kollegalle, miten viivästyksestä kerrotaan asiakkaalle',
    },
    less: {
      what: 'Tason ”{level}” erottaa tasosta ”{below}” vain se, kuinka usein tai hyvin. Mitä ihminen tekee tällä tasolla, mitä alempana ei vielä näy?',
      try: 'Näyttää uudelle kollegalle, miten viivästyksestä kerrotaan asiakkaalle',
    },
  },
  suggestions: {},
};
