import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaksi sanamuotoa samassa paikassa',
  about:
    'Löytää tekstit, joita kaksi ihmistä kirjoitti samalla hetkellä. Molemmat ovat tallessa; vain ihmiset voivat sanoa, kumpi jää.',
  messages: {
    default: {
      what: 'Kaksi ihmistä kirjoitti tähän samaan aikaan. Mitään ei kadonnut: molemmat tekstit ovat tässä peräkkäin. Lue molemmat ja jätä jäljelle yksi sanamuoto.',
    },
  },
  suggestions: {},
};
