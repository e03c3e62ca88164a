import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mitä ei tehdä',
  about:
    'Löytää lauseet, jotka kertovat tekemättä jättämisestä, kuten ”ei keskeytä”. Sitä, mitä ei tapahdu, ei voi nähdä; sen näkee, mitä ihminen tekee sen sijaan. Turvallisuussäännöt jäävät rauhaan.',
  messages: {
    default: {
      what: '”{quote}” kertoo, mitä ei tapahdu, eikä sitä voi nähdä. Kirjoita, mitä ihminen tekee sen sijaan.',
      try: 'Kuuntelee asiakkaan loppuun ja vastaa vasta sitten.',
    },
  },
  suggestions: {},
};
