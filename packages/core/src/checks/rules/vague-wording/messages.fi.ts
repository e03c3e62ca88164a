import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Jokainen ymmärtää tämän omalla tavallaan',
  about:
    'Löytää laatusanat, kuten ”hyvin” tai ”tehokkaasti”, jotka jokainen lukija ymmärtää omalla tavallaan. Jos merkityksestä ei ole sovittu, kukaan ei voi sanoa, toteutuiko se.',
  messages: {
    default: {
      what: '”{quote}” tarkoittaa jokaiselle lukijalle eri asiaa. Kerro, mistä sen huomaa.',
      try: 'Kertoo asiakkaalle heti ensimmäisellä kerralla, milloin vastaus tulee.',
    },
    manner: {
      what: '”{quote}” kyllä kuuluu tai näkyy, mutta kaksi ihmistä voi arvioida sen eri tavoin. Varmempaa on mainita teko, aika tai määrä.',
      try: 'Soittaa takaisin samana päivänä.',
    },
  },
  suggestions: {},
};
