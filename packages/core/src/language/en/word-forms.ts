/*
 * What English texts meet by. Source: our own compilation from the regular inflections.
 * Reviewer's note: "-er" and "-al" are left out, for a "poster" is no "post"; irregular forms of broad words are written out.
 */
import type { WordForms } from '../word-forms.ts';
import { PREPOSITIONS, SMALL_WORDS, SUBORDINATORS } from './clause-words.ts';

export const FORMS: WordForms = {
  smallWords: `${SUBORDINATORS} ${PREPOSITIONS} ${SMALL_WORDS}
again ahead along already also always another anybody anyone anything away back been being both came come comes
coming could does doing done down each either else even ever everything gave gets getting give given
gives giving goes going gone have having hers herself himself instead into itself just keep keeping keeps kept
last late later least less lets like likes made make makes making many might more most much must myself never next
nobody none nothing once ones onto otherwise ours ourselves out over part perhaps puts rather really said same says
saying seen sees self several shall should some somebody someone something soon still such sure take taken takes
taking than that their theirs them themselves then there therefore these they thing things this those three
together took twice under until used uses using very wants well went were what whatever will would your yours
yourself`,
  broadWords: `
address agree ask asked brings brought bring business call change company day deal different employee end first
find found good goods great hear heard help important improve information issue item knew know known lead learn
left listen look manage mean meet member month need offer open people person place point problem process product
provide question quick reach read ready right set show shown solution solve staff start stay support talk team
tell think thought time told turn unit want week word work year
`,
  endings: `
s es ed d ing e ers y ies ied ly ion ions ation ations ment ments ness 's s' ily ity
ning ned ping ped ting ted ring red ling led ging ged ming med bing bed
`,
};
