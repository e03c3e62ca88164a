import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Toisella kielellä',
  about:
    'Löytää tekstit, jotka ovat eri kieltä kuin niiden kenttä. Vain kentän kieltä lukeva jää ilman niitä, eikä tarkistuskaan osaa lukea niitä.',
  messages: {
    default: {
      what: '”{quote}” näyttää olevan eri kieltä kuin tämä kenttä. Kirjoita se tähän kentän kielellä; toisella kielellä on oma kenttänsä.',
    },
  },
  suggestions: {},
};
