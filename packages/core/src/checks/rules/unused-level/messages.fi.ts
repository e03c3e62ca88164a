import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mikään rooli ei edellytä tasoa',
  about:
    'Löytää tasot, joita mikään rooli ei edellytä tavoitteena eikä aloittaessa. Taso, jota keneltäkään ei edellytetä, pidentää asteikkoa mutta ei selkeytä sitä.',
  messages: {
    default: {
      what: 'Mikään rooli ei edellytä tasoa ”{level}”, ei aloittaessa eikä myöhemmin. Tarvitseeko jokin rooli sitä, vai riittääkö asteikko ilmankin?',
      try: 'Tiimin mentori tässä työssä: ylin taso',
    },
  },
  suggestions: {},
};
