import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Arvon sana, ei teko',
  about: 'Löytää lauseet, jotka toistavat arvon eivätkä kerro, missä teossa se työssä näkyy.',
  messages: {
    default: {
      what: '”{quote}” toistaa arvon ”{value}”. Kirjoita teko, josta sen huomaisi tässä työssä.',
      try: 'Kertoo asiakkaalle ennen ostoa, mihin tuote ei sovi.',
    },
    slogan: {
      what: '”{quote}” kertoo, että arvoja noudatetaan, mutta ei miten. Kirjoita teko, josta sen huomaisi tässä työssä.',
      try: 'Soittaa asiakkaalle takaisin luvattuna päivänä.',
    },
  },
  suggestions: {},
};
