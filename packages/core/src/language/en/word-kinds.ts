/*
 * English words by what they say of the words around them. Source: our own compilation.
 * Reviewer's notes: an empty verb is one that can be seen in many ways ("acts", not "greets"); "that" opens no occasion, for what
 * somebody ensures is what they claim; an acronym here is one that everybody in the country knows.
 */
import { VALUE_VERBS } from './slogans.ts';
import type { WordKinds } from '../word-kinds.ts';

export const WORD_KINDS: WordKinds = {
  small: `
according are but can did got had has let may nor off per put she too was were yet you
`,
  empty: `${VALUE_VERBS}
act acting work values value applies communicates being important others dealings approach attitude manner way spirit
principle principles practice daily everyday day life job role company organisation colleagues people team situations always
consistently
`,
  defining: `
ability able act activities activity attitude capability competence competency employee good includes involves knowledge means
people person process refers skill skills someone way willingness
`,
  baseline: 'than compared versus vs relative previous previously last',
  occasion: 'when if where while until unless because who which whose',
  joiner: 'and or but nor',
  leaning: 'to for by of than that which who',
  leading: 'the a an his her their its own every as so soon',
  acronym: 'nhs atm vat asap tbc aka rsvp ps eta dr ngo cctv icu er gp ecg ac hq faqs',
};
