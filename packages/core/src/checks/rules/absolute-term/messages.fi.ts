import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Aina, ei koskaan, jokainen',
  about:
    'Löytää sanat, kuten ”aina”, ”ei koskaan” tai ”jokainen”. Kukaan ei tee mitään poikkeuksetta, eikä sitä voisi nähdäkään.',
  messages: {
    default: {
      what: '”{quote}” ei salli yhtään poikkeusta, joten sitä ei voi täyttää eikä nähdä. Kerro, milloin tai kuinka usein näin tehdään.',
      try: 'Vastaa asiakkaan viestiin saman työpäivän aikana.',
    },
  },
  suggestions: {},
};
