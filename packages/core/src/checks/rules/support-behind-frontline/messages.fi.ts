import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Toisessa linjassa asiakas näkyy, toisessa ei',
  about:
    'Katsoo, monessako asiakasrajapinnan ja monessako tukitoiminnon roolissa asiakas näkyy roolin omassa teossa, ja vertaa näitä kahta.',
  messages: {
    default: {
      what: 'Asiakasrajapinnassa asiakas näkyy omissa teoissa: rooleja {frontline}/{ofFrontline}. Tukitoiminnoissa: rooleja {support}/{ofSupport}. Kuka odottaa tukiroolien työtä, ja mistä teosta hän huomaisi sen?',
      try: 'Kertoo myyjälle ennen puoltapäivää, mitkä toimitukset myöhästyvät.',
    },
    frontline: {
      what: 'Tukitoiminnoissa asiakas näkyy omissa teoissa: rooleja {support}/{ofSupport}. Asiakasrajapinnassa: rooleja {frontline}/{ofFrontline}. Millä teoilla sen näyttävät ne, jotka kohtaavat asiakkaan?',
      try: 'Kysyy asiakkaalta, mihin tuotetta tarvitaan, ennen kuin näyttää yhtäkään.',
    },
  },
  suggestions: {},
};
