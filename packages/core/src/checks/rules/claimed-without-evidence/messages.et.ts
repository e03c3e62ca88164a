import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Seotud, aga tõenduseta',
  about:
    'Vaatab, kas igal kompetentsil, mis on alustega seotud, on ka lause, millest seda näha on. Seos üksi kellelegi silma ei paista.',
  messages: {
    default: {
      what: '„{statement}“ on seotud kompetentsiga „{name}“, aga tõenduseta: mõne teise kompetentsi lausest on seda juba näha, siit veel mitte. Vali lause, millest seda näha on, kirjuta uus või võta seos maha.',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
    toConfirm: {
      what: 'Kompetentsi „{name}“ lauset, millest oli näha „{statement}“, on vahepeal muudetud. Loe see üle: kas see on ikka näha? Kui on, kinnita; kui ei, vali teine lause.',
      try: 'Annab kliendile vastuse samal pöördumisel või ütleb, millal vastus tuleb.',
    },
  },
  suggestions: { link: 'Seo lausega „{sentence}“', confirm: 'Jah, on ikka näha' },
};
