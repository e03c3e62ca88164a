import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Selittämätön lyhenne',
  about: 'Löytää lyhenteet, joita teksti ei selitä. Uusi työntekijä ja asiakas eivät niitä tunne.',
  messages: {
    default: {
      what: '”{quote}” jää tässä selittämättä. Kirjoita se kerran auki ja lyhenne sulkeisiin tai lisää se omiin sanoihinne, jos teillä kaikki sen tuntevat.',
      try: 'Käy suositteluindeksin (NPS) läpi tiimin kanssa joka kuukausi.',
    },
  },
  suggestions: {},
};
