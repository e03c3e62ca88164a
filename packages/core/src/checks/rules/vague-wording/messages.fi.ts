import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Jokainen ymmärtää tämän omalla tavallaan',
  messages: {
    default: {
      what: '”{quote}” tarkoittaa jokaiselle lukijalle eri asiaa. Kerro, mistä sen huomaa.',
      try: 'Kertoo asiakkaalle heti ensimmäisellä kerralla, milloin vastaus tulee.',
    },
    manner: {
      what: '”{quote}” kyllä kuuluu tai näkyy, mutta kaksi ihmistä voi arvioida sen eri tavoin. Teko tai mitta on varmempi.',
      try: 'Soittaa takaisin samana päivänä.',
    },
  },
  suggestions: {},
};
