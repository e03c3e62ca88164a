import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mikään tavoite ei koske asiakasta',
  about:
    'Katsoo, koskeeko edes yksi strateginen tavoite asiakasta: tyytyväisyyttä tai suhteen vahvuutta. Mikä ei ole tavoitteena, jää kiireessä taka-alalle.',
  messages: {
    default: {
      what: 'Ainoa strateginen tavoite ”{name}” ei koske asiakasta. Jos asiakas puuttuu tavoitteista, hän jää kiireessä taka-alalle. Minkä muutoksen asiakkaat huomaisivat?',
      try: 'Yhdeksän asiakasta kymmenestä sanoo saaneensa selkeän vastauksen ensimmäisellä yhteydenotolla',
    },
    several: {
      what: 'Strategisia tavoitteita on {count}, mutta yksikään ei koske asiakasta. Jos asiakas puuttuu tavoitteista, hän jää kiireessä taka-alalle. Minkä muutoksen asiakkaat huomaisivat?',
      try: 'Yhdeksän asiakasta kymmenestä sanoo saaneensa selkeän vastauksen ensimmäisellä yhteydenotolla',
    },
  },
  suggestions: {},
};
