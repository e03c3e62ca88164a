import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Asiakas on vain nimessä',
  about:
    'Katsoo, onko osaamisella, jonka nimessä on asiakas, myös lause, joka nimeää asiakkaan, ulkoisen tai sisäisen.',
  messages: {
    default: {
      what: 'Osaamisen ”{name}” nimessä on asiakas, mutta yhdessäkään sen lauseessa ei. Kenelle kukin teko tehdään, ja mitä hän siitä huomaisi?',
      try: 'Soittaa asiakkaalle, ennen kuin viivästyksestä tulee ongelma.',
    },
  },
  suggestions: { deed: 'Kirjoita teko, jossa on asiakas' },
};
