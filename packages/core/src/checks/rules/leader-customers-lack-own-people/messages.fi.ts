import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Esihenkilön omat ihmiset puuttuvat asiakkaista',
  about:
    'Katsoo, ovatko ihmisiä johtavan asiakkaiden joukossa myös omat ihmiset. Esihenkilön ensimmäinen asiakas on hänen oma työntekijänsä.',
  messages: {
    default: {
      what: 'Rooli ”{name}” johtaa ihmisiä, mutta nimettyjen asiakkaiden joukossa heitä ei ole. Heidän tyytyväisyytensä on esihenkilön omaa työtä, ja heidän kokemuksensa välittyy asiakkaille.',
      try: 'Oma tiimi, joka tarvitsee selkeät tavoitteet ja vastauksen',
    },
    unmarked: {
      what: 'Rooli ”{name}” johtaa ihmisiä, ja ”{who}” kuulostaa heiltä, mutta heitä ei ole merkitty omiksi ihmisiksi. Ovatko he?',
    },
  },
  suggestions: { name: 'Nimeä omat ihmiset', mark: 'Kyllä, he ovat omat ihmiset' },
};
