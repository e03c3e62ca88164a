import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Mitä asiakaskeskeisyys meillä tarkoittaa',
  about:
    'Kysyy yhtä lausetta siitä, mitä asiakaskeskeisyys tässä yrityksessä tarkoittaa. Ilman sitä jokaisella on oma mittapuunsa.',
  messages: {
    default: {
      what: 'Vielä ei ole kirjattu, mitä asiakaskeskeisyys teillä tarkoittaa. Johdon yhteinen lause antaa kaikelle muulle mittapuun.',
      try: 'Meillä se tarkoittaa, että se, jolta asiakas kysyy, hoitaa asian loppuun.',
    },
  },
  suggestions: {},
};
