import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Väärtuse sõna, mitte tegu',
  about: 'Leiab laused, mis kordavad väärtust, selle asemel et öelda, millises teos see töös välja paistab.',
  messages: {
    default: {
      what: '„{quote}“ kordab väärtust „{value}“. Kirjuta tegu, millest see selles töös näha on.',
      try: 'Ütleb kliendile enne ostu, milleks toode ei sobi.',
    },
    slogan: {
      what: '„{quote}“ ütleb, et väärtusi järgitakse, aga mitte seda, kuidas. Kirjuta tegu, millest see selles töös näha on.',
      try: 'Helistab kliendile lubatud päeval tagasi.',
    },
  },
  suggestions: {},
};
