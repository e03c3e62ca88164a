import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tagauks jääb lahti',
  about:
    'Leiab väljendid nagu „võimalusel“ või „vajadusel“. Nendega peab lause paika ka siis, kui midagi ei tehta.',
  messages: {
    default: {
      what: '„{quote}“ jätab lahtiseks, kas seda üldse tehakse. Kirjuta, millal seda tehakse, või jäta see väljend välja.',
      try: 'Helistab kliendile, kui tarne hilineb.',
    },
  },
  suggestions: { rewrite: 'Jäta see väljend välja' },
};
