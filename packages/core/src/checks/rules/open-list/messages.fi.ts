import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Luettelo jää auki',
  about:
    'Löytää luettelot, joiden lopussa on ”jne.”, ”ym.” tai ”ja niin edelleen”. Jokainen lukija jatkaa niitä omalla tavallaan.',
  messages: {
    default: {
      what: '”{quote}” jättää luettelon lopun lukijan arvattavaksi. Nimeä, mitä siihen vielä kuuluu, tai päätä luettelo tähän.',
      try: 'Kirjaa asiakkaan nimen, tilausnumeron ja toiveen.',
    },
  },
  suggestions: { rewrite: 'Päätä luettelo tähän' },
};
