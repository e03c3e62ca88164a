import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Vain yksi teko tai hyvin monta',
  about:
    'Löytää osaamiset, joissa on vain yksi käyttäytymiskuvaus tai joissa samaa ihmistä koskee yli seitsemän. Kahdesta seitsemään näyttää osaamisen monelta puolelta ja pysyy vielä mielessä.',
  messages: {
    default: {
      what: 'Osaamisessa ”{name}” on vain yksi käyttäytymiskuvaus. Yksi teko näyttää harvoin koko osaamisen: mistä muusta sen huomaisi?',
      try: 'Kertaa keskustelun lopuksi, mitä sovittiin.',
    },
    many: {
      what: 'Osaamisessa ”{name}” samaa ihmistä koskee {count} käyttäytymiskuvausta. Niin monta on vaikea muistaa ja arvioida: mitkä niistä kertovat eniten, ja kuuluuko jokin toiseen osaamiseen?',
      try: 'Kaksi osaamista: asiakkaan kuunteleminen · lupauksen pitäminen',
    },
  },
  suggestions: {},
};
