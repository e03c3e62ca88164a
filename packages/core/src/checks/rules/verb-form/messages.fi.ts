import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Verbi ei ole kolmannessa persoonassa',
  about:
    'Löytää teot, jotka alkavat perusmuodolla, käskymuodolla tai minä-muodolla. Kolmannessa persoonassa lause kertoo, mitä ihminen tekee.',
  messages: {
    default: {
      what: '”{quote}” ei vielä kerro, mitä ihminen tekee. Kirjoita verbi kolmanteen persoonaan: kuuntelee, kysyy, kertoo.',
      try: 'Kuuntelee asiakkaan loppuun ja vastaa vasta sitten.',
    },
  },
  suggestions: { rewrite: 'Vaihda kolmanteen persoonaan' },
};
