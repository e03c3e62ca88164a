import { finnicPack } from '../finnic-pack.ts';
import type { LanguagePack } from '../language-pack.ts';
import { endsInOneOf } from '../word-list.ts';
import { customerStems } from './customer-stems.ts';
import { COLLEAGUE_PARTS, CUSTOMER_BEGINNINGS } from './customers.ts';
import { lexicon } from './lexicon.ts';
import { mainVerb } from './main-verb.ts';
import { mental } from './mental-verb.ts';
import { NO_TRAIT_BEFORE, TRAIT_PERSONS } from './traits.ts';
import { GOOD_WITH, QUALITY_PHRASES } from './vague-words.ts';
import { FORMS } from './word-forms.ts';

const TO_OR_FROM = [
  'lle',
  'lleen',
  'llensa',
  'llemme',
  'llekin',
  'lta',
  'ltä',
  'ltaan',
  'ltään',
  'ltakin',
  'ltäkin',
] as const;

/** What the checks know of Finnish. */
export const finnish: LanguagePack = finnicPack({
  language: 'fi',
  lexicon,
  mainVerb,
  mental,
  customerStems,
  forms: FORMS,
  joiners: 'ja sekä tai eikä',
  be: 'on ovat oli',
  running: 'meni menee menivät mennyt sujui sujuu onnistui toimi',
  goodWith: GOOD_WITH,
  qualityPhrases: QUALITY_PHRASES,
  otherIntelligence: 'emotionaalinen sosiaalinen keinotekoinen',
  noTraitBefore: NO_TRAIT_BEFORE,
  traitPersons: TRAIT_PERSONS,
  customerBeginnings: CUSTOMER_BEGINNINGS,
  customerParts: ['asiakas', 'asiakka'],
  colleagueParts: COLLEAGUE_PARTS,
  isToOrFrom: (word) => endsInOneOf(word, TO_OR_FROM),
});
