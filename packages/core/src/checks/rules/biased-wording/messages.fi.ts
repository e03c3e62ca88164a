import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Voi sulkea jonkun pois',
  about:
    'Löytää ilmaukset iästä, sukupuolesta, terveydestä tai taustasta sekä sanat, joista osa lukijoista päättelee, ettei heitä tarkoiteta.',
  messages: {
    default: {
      what: '”{quote}” kertoo, millainen ihminen on, ei sitä, mitä hän tekee, ja voi sulkea jonkun pois. Kerro, mitä työ vaatii.',
      try: 'Kantaa enintään 15 kilon paketit autosta ovelle.',
    },
  },
  suggestions: {},
};
