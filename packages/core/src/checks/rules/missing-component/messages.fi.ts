import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tietoja, taitoja ja asenteita ei ole nimetty',
  about:
    'Löytää osaamiset, joissa kuvataan käyttäytymistä mutta ei nimetä yhtään tietoa, taitoa tai asennetta, jota se edellyttää. Ilman niitä on vaikea sanoa, mitä pitäisi opettaa.',
  messages: {
    default: {
      what: '”{name}” kertoo, miten ihmiset toimivat, mutta ei nimeä yhtään tietoa, taitoa tai asennetta, jota se edellyttää. Niistä näkee, mitä rekrytoinnissa etsitään ja mitä opetetaan.',
      try: 'Tieto: ostetuimpien tuotteiden toimitusajat',
    },
  },
  suggestions: {},
};
