import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Selittää nimen samalla sanalla',
  about:
    'Löytää määritelmät, jotka vain toistavat osaamisen nimen. Joka ei sanaa tunne, ei saa niistä mitään lisää.',
  messages: {
    default: {
      what: '”{quote}” toistaa nimen ”{name}” eikä lisää siihen mitään. Kerro toisin sanoin, mitä se on ja missä se näkyy.',
      try: 'Toisen kuunteleminen loppuun ja sen varmistaminen, että asia ymmärrettiin',
    },
  },
  suggestions: {},
};
