import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Seletamata lühend',
  about: 'Leiab lühendid, mida tekst ei seleta. Uus töötaja ja klient neid ei tunne.',
  messages: {
    default: {
      what: '„{quote}“ on siin seletamata. Kirjuta see korra pikalt välja ja pane lühend sulgudesse või lisa see „Meie sõnade“ hulka, kui teil kõik seda tunnevad.',
      try: 'Arutab soovitusindeksit (NPS) iga kuu tiimiga.',
    },
  },
  suggestions: {},
};
