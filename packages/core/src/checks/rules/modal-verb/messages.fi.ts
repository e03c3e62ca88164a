import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Velvollisuus, ei teko',
  about:
    'Löytää velvollisuudet: pitää, täytyy, on tehtävä. Velvollisuus kertoo, mitä odotetaan; kuvaus kertoo, mitä ihminen tekee.',
  messages: {
    default: {
      what: '”{quote}” kertoo velvollisuudesta. Sen täyttyminen näkyy teosta, joten pelkkä teko riittää.',
      try: 'Antaa asiakkaalle vastauksen yhden työpäivän kuluessa.',
    },
  },
  suggestions: { rewrite: 'Jätä vain teko' },
};
