import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Liian lyhyt määritelmäksi',
  about:
    'Löytää määritelmät, joissa on alle viisi sisältösanaa. Niin lyhyt teksti kertoo harvoin nimeä enempää.',
  messages: {
    default: {
      what: '”{quote}” on liian lyhyt erottamaan tämän osaamisen muista. Kerro, mitä siihen kuuluu ja mihin sitä tarvitaan.',
      try: 'Asiakkaan tarpeen selvittäminen ja sopivan ratkaisun tarjoaminen silloinkin, kun vastaus on kielteinen',
    },
  },
  suggestions: {},
};
