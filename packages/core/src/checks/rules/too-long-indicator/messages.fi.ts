import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Liian pitkä lause',
  about: 'Löytää lauseet, joissa on yli 18 sanaa (englanniksi yli 25). Useimmiten niissä on monta tekoa.',
  messages: {
    default: {
      what: 'Tässä lauseessa on {count} sanaa; kerralla lukija hahmottaa enintään {limit}. Katso, onko siinä kaksi tekoa tai yksityiskohtia, joiden paikka on esimerkeissä.',
      try: 'Kertoo asiakkaalle heti ensimmäisellä kerralla, milloin vastaus tulee.',
    },
  },
  suggestions: {},
};
