import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mida kliendikesksus meil tähendab',
  about:
    'Küsib ühte lauset selle kohta, mida kliendikesksus selles ettevõttes tähendab. Ilma selleta on igaühel oma mõõdupuu.',
  messages: {
    default: {
      what: 'Veel ei ole kirjas, mida kliendikesksus teie juures tähendab. Juhtide ühine lause annab kõigele muule mõõdupuu.',
      try: 'Meil tähendab see, et kelle käest klient küsib, see viib asja lõpuni.',
    },
  },
  suggestions: {},
};
