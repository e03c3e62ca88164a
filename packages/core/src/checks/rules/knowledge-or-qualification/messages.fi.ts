import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tieto tai tutkinto, ei teko',
  about:
    'Löytää tekojen joukosta tiedot, kokemuksen ja tutkinnot. Ne ihmisellä on; mallissa niiden paikka on osaamisen tiedoissa tai roolin kokemuksessa.',
  messages: {
    default: {
      what: '”{quote}” kertoo, mitä ihmisellä on, ei sitä, mitä hän tekee. Sen paikka on tiedoissa tai rooliprofiilin kokemuksessa; kirjoita tähän, mitä ihminen sen avulla tekee.',
      try: 'Selittää asiakkaalle, mitä sopimus hänelle merkitsee.',
    },
  },
  suggestions: { moveToKnowledge: 'Siirrä tietoihin', moveToExperience: 'Siirrä roolin kokemukseen' },
};
