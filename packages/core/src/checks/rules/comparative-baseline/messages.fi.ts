import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Parempi kuin mikä?',
  about:
    'Löytää sanat, kuten ”paremmin” tai ”nopeammin”, kun vertailukohta puuttuu. Ilman sitä kukaan ei voi sanoa, kävikö niin.',
  messages: {
    default: {
      what: '”{quote}” vertaa, mutta ei kerro mihin. Kerro, mistä mihin päästään tai mitä silloin näkyy.',
      try: 'Vastaa reklamaatioon kahden työtunnin kuluessa.',
    },
  },
  suggestions: {},
};
