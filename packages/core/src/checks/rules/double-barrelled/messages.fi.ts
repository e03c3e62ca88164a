import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Kaksi tekoa yhdessä lauseessa',
  about:
    'Löytää lauseet, joissa on kaksi tekoa, kummallakin oma kohteensa. Toinen voi toteutua ja toinen ei, joten niitä ei voi arvioida yhdessä.',
  messages: {
    default: {
      what: 'Tässä lauseessa on useampi kuin yksi teko, ja ihminen voi tehdä toisen ilman toista. Kumpaakin voi arvioida vasta omana lauseenaan.',
      try: 'Suunnittelee työvuorot kuukaudeksi eteenpäin.',
    },
    split: {
      what: 'Tässä lauseessa on kaksi tekoa, ja ihminen voi tehdä toisen ilman toista. Kahtena lauseena: ”{first}” ja ”{second}”.',
    },
  },
  suggestions: { split: 'Jaa kahdeksi' },
};
