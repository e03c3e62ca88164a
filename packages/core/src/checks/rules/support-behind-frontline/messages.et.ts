import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Ühes liinis on klienti näha, teises mitte',
  about:
    'Vaatab, mitmes eesliini ja mitmes tugiüksuse rollis on klienti näha rolli enda teos, ja võrdleb kaht poolt.',
  messages: {
    default: {
      what: 'Eesliinis on klienti rolli enda teos näha {frontline} rollis {ofFrontline}-st, tugiüksustes {support} rollis {ofSupport}-st. Kes ootab tugirollide tööd ja millisest teost ta seda märkaks?',
      try: 'Ütleb müüjale enne lõunat, mis tarned hilinevad.',
    },
    frontline: {
      what: 'Tugiüksustes on klienti rolli enda teos näha {support} rollis {ofSupport}-st, eesliinis {frontline} rollis {ofFrontline}-st. Millistest tegudest on seda näha neil, kes kliendiga kohtuvad?',
      try: 'Küsib kliendilt, milleks toodet vaja on, enne kui ühe ette näitab.',
    },
  },
  suggestions: {},
};
