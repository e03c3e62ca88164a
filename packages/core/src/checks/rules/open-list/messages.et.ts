import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Loetelu jääb lahtiseks',
  about: 'Leiab loetelud, mille lõpus on „jne“, „jms“ või „ja nii edasi“. Iga lugeja jätkab neid omamoodi.',
  messages: {
    default: {
      what: '„{quote}“ jätab loetelu lõpu lugeja mõelda. Nimeta, mis sinna veel kuulub, või lõpeta loetelu siin.',
      try: 'Paneb kirja kliendi nime, tellimuse numbri ja soovi.',
    },
  },
  suggestions: { rewrite: 'Lõpeta loetelu siin' },
};
