import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Igaüks mõistab omamoodi',
  about:
    'Leiab kvaliteedisõnad nagu „hästi“ või „efektiivselt“, mida iga lugeja mõistab omamoodi. Kui tähendus pole kokku lepitud, ei saa keegi öelda, kas nii oli.',
  messages: {
    default: {
      what: '„{quote}“ tähendab igale lugejale midagi muud. Kirjuta, millest seda näha on.',
      try: 'Ütleb kliendile esimesel pöördumisel, millal vastus tuleb.',
    },
    manner: {
      what: '„{quote}“ on küll kuulda või näha, aga kaks inimest võivad seda hinnata erinevalt. Kindlam on nimetada tegu, aeg või arv.',
      try: 'Helistab tagasi samal päeval.',
    },
  },
  suggestions: {},
};
