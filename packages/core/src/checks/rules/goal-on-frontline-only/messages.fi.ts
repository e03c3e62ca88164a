import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Asiakastavoite vain asiakasrajapinnassa',
  about:
    'Katsoo, mainitaanko asiakasta koskevissa tavoitteissa myös tukitoimintoja. Jos vain asiakasrajapinta kantaa tavoitteen, asiakas jää ”palveluyksiköiden asiaksi”.',
  messages: {
    default: {
      what: 'Asiakasta koskeva tavoite ”{name}” mainitsee vain asiakasrajapinnan yksiköitä. Näin asiakas jää ”palveluyksiköiden asiaksi”, vaikka asiakasrajapinta tarvitsee myös tukitoimintoja, kuten ”{unit}”. Lisää tukitoiminnot tai tee siitä koko yrityksen tavoite.',
      try: 'Yhdeksään yhteydenottoon kymmenestä vastataan heti; palkkahallinto ja varasto vastaavat myymälälle kahdessa tunnissa',
    },
    several: {
      what: 'Asiakasta koskee {count} tavoitetta (esimerkiksi ”{name}”), mutta kaikissa mainitaan vain asiakasrajapinnan yksiköitä. Näin asiakas jää ”palveluyksiköiden asiaksi”, vaikka asiakasrajapinta tarvitsee myös tukitoimintoja, kuten ”{unit}”. Lisää tukitoiminnot tai tee yhdestä koko yrityksen tavoite.',
      try: 'Yhdeksään yhteydenottoon kymmenestä vastataan heti; palkkahallinto ja varasto vastaavat myymälälle kahdessa tunnissa',
    },
  },
  suggestions: { name: 'Lisää tukitoiminto tavoitteeseen' },
};
