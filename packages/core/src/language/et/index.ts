import { finnicPack } from '../finnic-pack.ts';
import type { LanguagePack } from '../language-pack.ts';
import { customerStems } from './customer-stems.ts';
import { COLLEAGUE_PARTS, CUSTOMER_BEGINNINGS } from './customers.ts';
import { lexicon } from './lexicon.ts';
import { mainVerb } from './main-verb.ts';
import { markOf } from './marks.ts';
import { mental } from './mental-verb.ts';
import { NO_TRAIT_BEFORE, TRAIT_PERSONS } from './traits.ts';
import { GOOD_WITH, QUALITY_PHRASES } from './vague-words.ts';
import { sentences } from './sentences.ts';
import { FORMS } from './word-forms.ts';
import { WORD_KINDS } from './word-kinds.ts';

/** What the checks know of Estonian. */
export const estonian: LanguagePack = finnicPack({
  language: 'et',
  lexicon,
  markOf,
  mainVerb,
  mental,
  customerStems,
  forms: FORMS,
  wordKinds: WORD_KINDS,
  sentences,
  joiners: 'ja ning või ega',
  be: 'on oleks oli',
  running: 'läks läheb läinud lähevad sujus õnnestus',
  goodWith: GOOD_WITH,
  qualityPhrases: QUALITY_PHRASES,
  otherIntelligence: 'emotsionaalne sotsiaalne kunstlik kultuuriline',
  noTraitBefore: NO_TRAIT_BEFORE,
  traitPersons: TRAIT_PERSONS,
  customerBeginnings: CUSTOMER_BEGINNINGS,
  customerParts: ['klien'],
  colleagueParts: COLLEAGUE_PARTS,
  isToOrFrom: (word) => word.endsWith('le') || word.endsWith('lt'),
});
