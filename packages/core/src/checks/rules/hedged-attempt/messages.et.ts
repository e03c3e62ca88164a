import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Püüd, mitte tegu',
  about: 'Leiab püüdmise: püüab, üritab, püüdleb. Püüdnud võib olla ka siis, kui tegu jääb tulemata.',
  messages: {
    default: {
      what: '„{quote}“ lubab ainult püüda, tegu ise võib tulemata jääda. Kirjuta tegu ise.',
      try: 'Aitab kliendil leida sobiva blanketi.',
    },
  },
  suggestions: { rewrite: 'Jäta alles ainult tegu' },
};
