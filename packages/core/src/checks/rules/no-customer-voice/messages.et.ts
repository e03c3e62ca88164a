import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Allikate seas ei ole kliendi häält',
  about:
    'Vaatab, kas mõni kompetents tugineb klientide või töötajate tagasisidele, kui allikaid üldse kirjas on.',
  messages: {
    default: {
      what: '{count} kompetentsil on allikas kirjas ja ükski neist ei tule klientide ega töötajate tagasisidest. Mida nemad lisaksid?',
    },
    one: {
      what: 'Ühel kompetentsil on allikas kirjas ja see ei ole klientide ega töötajate tagasiside. Mida nemad lisaksid?',
    },
  },
  suggestions: {},
};
