import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kukaan ei kysy, pidettiinkö lupaus',
  about:
    'Katsoo, onko brändilupauksella mittari, kun muuta jo mitataan. Sitä ei kysy juuri kukaan, vaikka juuri petetty lupaus pettymyksen tuottaa.',
  messages: {
    default: {
      what: 'Muuta mitataan, mutta ei sitä, pidettiinkö lupaus. Yksi kysymys riittää; se näyttää, mitä asiakas koki, ei sitä, mitä omat luvut sanovat.',
      try: 'Tiesitkö meiltä lähtiessäsi, mitä teet seuraavaksi?',
    },
  },
  suggestions: { measure: 'Lisää kysymys' },
};
