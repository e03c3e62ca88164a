import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Yksi sana koko kuvauksena',
  about:
    'Löytää yhden sanan nimet, joiden rinnalla ei ole mitään tarkempaa. Yksittäisen sanan jokainen lukee omalla tavallaan.',
  messages: {
    default: {
      what: '”{quote}” yksinään tarkoittaa jokaiselle eri asiaa. Kahden tai kolmen sanan nimi tai lyhyt määritelmä kertoo, mitä tarkoitatte.',
      try: 'Asiakkaan kuunteleminen',
    },
  },
  suggestions: {},
};
