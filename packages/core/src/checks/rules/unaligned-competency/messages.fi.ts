import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ei yhteyttä perustaan',
  about:
    'Katsoo, onko jokainen osaaminen liitetty tarkoitukseen, lupaukseen, johonkin arvoon tai tavoitteeseen. Mikä ei liity mihinkään, voisi olla minkä tahansa yrityksen listalla.',
  messages: {
    default: {
      what: '”{name}” ei liity vielä mihinkään siitä, mitä yritys edustaa. Mitä arvoa, lupausta tai tavoitetta se palvelee, ja missä teossa se näkyy? Jos ei mitään, kerro, miksi sitä silti tarvitaan.',
      try: 'Antaa asiakkaalle vastauksen samalla kertaa tai kertoo, milloin vastaus tulee.',
    },
  },
  suggestions: {},
};
