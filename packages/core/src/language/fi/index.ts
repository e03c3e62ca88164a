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

/** In the case that says to whom or from whom: kollegalle, tiimiltään. */
const TO_OR_FROM = /l(?:le|t[aä])(?:en|[aä]n|nsa|nsä|mme|kin)?$/;

/** What the checks know of Finnish. */
export const finnish: LanguagePack = finnicPack({
  language: 'fi',
  lexicon,
  markOf,
  mainVerb,
  mental,
  customerStems,
  forms: FORMS,
  wordKinds: WORD_KINDS,
  sentences,
  joiners: 'ja sekä tai eikä',
  be: 'on ovat oli',
  running: 'meni menee mennyt sujui sujuu onnistui toimi',
  goodWith: GOOD_WITH,
  qualityPhrases: QUALITY_PHRASES,
  otherIntelligence: 'emotionaalinen sosiaalinen',
  noTraitBefore: NO_TRAIT_BEFORE,
  traitPersons: TRAIT_PERSONS,
  customerBeginnings: CUSTOMER_BEGINNINGS,
  customerParts: ['asiakas', 'asiakka'],
  colleagueParts: COLLEAGUE_PARTS,
  isToOrFrom: (word) => TO_OR_FROM.test(word),
});
