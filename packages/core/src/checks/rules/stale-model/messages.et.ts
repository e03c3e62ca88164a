import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Aasta aega üle vaatamata',
  about:
    'Vaatab, kas mudel on viimase aasta jooksul üle vaadatud. Töö muutub, ja kirjeldust, mida keegi üle ei vaata, ei usu varsti enam keegi.',
  messages: {
    default: {
      what: 'Mudel vaadati viimati üle {day}. Millised teod on vahepeal juurde tulnud ja milliseid ei oota enam keegi?',
    },
  },
  suggestions: { reviewed: 'Täna üle vaadatud' },
};
