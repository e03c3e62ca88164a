import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tavoite, jota mikään ei mittaa',
  about:
    'Katsoo, onko jokaisella strategisella tavoitteella mittari. Jokainen mittari näyttää jotakin ja jättää jotakin näkemättä, siksi ne kannattaa valita yhdessä.',
  messages: {
    default: {
      what: 'Tavoitetta ”{name}” ei vielä mittaa mikään. Mistä näette, että olette lähempänä? Luku näyttää, mitä tapahtui; mitä ihmiset kokivat, sen voivat kertoa vain he.',
    },
    customer: {
      what: 'Tavoitetta ”{name}” ei vielä mittaa mikään. Yhteydenoton jälkeen kysytty näyttää vain ne, jotka ottivat yhteyttä; kysykää myös koko asiakaskunnalta ja pankaa vastausten rinnalle jokin tosiasia.',
      try: 'Kysymys kaikille asiakkaille: monesko ihminen osasi vastata?',
    },
  },
  suggestions: { measure: 'Lisää mittari' },
};
