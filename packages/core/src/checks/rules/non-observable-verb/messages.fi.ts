import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tapahtuu mielessä',
  about:
    'Löytää teon paikalta mielen liikkeet: tietää, ymmärtää, arvostaa. Ajatusta ei näe kukaan, vain sen, mitä siitä seuraa.',
  messages: {
    default: {
      what: '”{quote}” tapahtuu mielessä, eikä kukaan näe sitä. Kerro, mitä ihminen sen ansiosta tekee.',
      try: 'Selittää asiakkaalle omin sanoin, mitä seuraavaksi tapahtuu.',
    },
    withDeed: {
      what: '”{quote}” ei näy ulospäin, mutta sen vieressä oleva teko näkyy. Lause voi olla selkeämpi, jos jätät siihen vain teon.',
      try: 'Jakaa tiedon sovituissa kanavissa.',
    },
  },
  suggestions: { rewrite: 'Jätä vain teko' },
};
