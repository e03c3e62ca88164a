/*
 * What English texts meet by. Source: our own compilation from the regular inflections.
 * Reviewer's note: "-er" and "-al" are left out, for a "poster" is no "post"; irregular forms of broad words are written out.
 */
import type { WordForms } from '../word-forms.ts';
import { LEADING_WORDS, OBJECT_OPENERS, PREPOSITIONS, SMALL_WORDS, SUBORDINATORS } from './clause-words.ts';

export const FORMS: WordForms = {
  smallWords: `${SUBORDINATORS} ${PREPOSITIONS} ${SMALL_WORDS} ${OBJECT_OPENERS} ${LEADING_WORDS}
again already away been being come comes could does doing done else everything gets getting give gives
goes going having just keep keeps later less make makes making much must part really same
should something soon still such take takes taking there thing things used uses using very were will would`,
  broadWords: `
ask bring business change company day different employee find first good help important improve information issue
know lead learn look manage meet need offer person problem process product provide question show
solution start support talk team tell think time want week work year
`,
  endings: `
's ation ations d e ed ers es ied ies ily ing ion ions ity led ling ly ment ments ned ness ning
ped ping red ring s s' ted ting y
`,
};
