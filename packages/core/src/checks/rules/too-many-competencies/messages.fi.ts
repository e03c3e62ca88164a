import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Yhdellä roolilla on hyvin monta osaamista',
  about:
    'Löytää roolit, joilla on yhteiset mukaan lukien yli kaksitoista osaamista. Niin montaa ei juuri kukaan ehdi kehittää tai arvioida yhtä aikaa.',
  messages: {
    default: {
      what: 'Roolilla ”{name}” on {count} osaamista. Niin montaa ei juuri kukaan ehdi kehittää tai arvioida yhtä aikaa: mitkä niistä ratkaisevat tässä roolissa?',
      try: 'Enintään kaksitoista: ydinosaamiset ja ne harvat, joista tämä rooli riippuu',
    },
    inherited: {
      what: 'Roolilla ”{name}” on {count} osaamista, joista {inherited} on yhteisiä. Niin montaa ei juuri kukaan ehdi kehittää tai arvioida yhtä aikaa: mitkä niistä ratkaisevat tässä roolissa?',
      try: 'Enintään kaksitoista: ydinosaamiset ja ne harvat, joista tämä rooli riippuu',
    },
  },
  suggestions: {},
};
