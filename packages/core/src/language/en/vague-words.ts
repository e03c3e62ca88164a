import { wordsOfList } from '../word-list.ts';
import { crossed } from './list-forms.ts';
import { ATTITUDES_OF_MANNER, TRAITS_OF_MANNER } from './traits.ts';

/*
 * English words of quality that every reader fills differently. Source: our own compilation, after the idea of INCOSE's rule R7.
 * Reviewer's note: comparatives belong to another rule; "appropriate" and "suitable" before a noun and words of frequency stay out.
 * A word of manner is one that a listener can judge.
 */

/** The adverbs of adjectives: calmly, flexibly, energetically. */
function adverbsOf(adjectives: string): string {
  return wordsOfList(adjectives)
    .map((word) =>
      /[^aeiou]le$/.test(word) ? `${word.slice(0, -1)}y` : `${word}${word.endsWith('ic') ? 'al' : ''}ly`,
    )
    .join(' ');
}

const QUALITY_ADJECTIVES = `
adequate efficient excellent exceptional impeccable optimal outstanding sufficient wonderful
`;

export const QUALITY_WORDS: string = `${QUALITY_ADJECTIVES} ${adverbsOf(`${QUALITY_ADJECTIVES}
appropriate brilliant competent effective expert great intelligent perfect professional proficient
proper reasonable skilful skillful suitable`)} exemplary satisfactory
`;

/** Hyphenated words of quality: world-class, high-quality. */
export const QUALITY_ENDING: RegExp = /-(?:class|quality|notch|rate|performing|rounded)$|^user-friendly$/;

export const MANNER_WORDS: string = `${adverbsOf(`${TRAITS_OF_MANNER} ${ATTITUDES_OF_MANNER}
clear collaborative concise constructive convincing fluent objective prompt rapid seamless smooth strategic
successful comprehensive`)} timely
`;

/** Words that are words of quality only with the right neighbours. */
export const GOOD_WORDS = 'good best well professional proper great successful effective';

/** Their neighbours that make them none: good practice, well known; went well, the public good. */
export const NO_QUALITY: RegExp =
  /^(?:\S* (?:good (?:practices?|faith|\S+noon|evening|\S*day|night|causes?|reason|enough|deal|many)|best (?:practices?|before|available|to|way)|great (?:deal|many|number)|successful (?:candidate|applicant|bid)\S*|effective (?:from|date|as|on|immediately)|well (?:as|being|known|before|ahead|above|below|under|within|enough))|(?:as|went|go\S*|worked|may|be|is|are|the|sleeps?) well .*|(?:common|greater|public) good .*|\S+ best (?!pos).*)$/;

/** "Professional" classifies ("professional goals"); it tells a quality only before one of these, or as the last word. */
export const PROFESSIONAL: RegExp =
  /^(?:\S* professional (?:service|attitude|approach|behaviou?r|tone|communication|and)|(?:is|are|be|and|very|always) professional )$/;

/** Phrases of quality in two words. */
export const QUALITY_PHRASES: string = `best_possible
${crossed('high highest top', 'quality standard standards')}
${crossed('professional good suitable appropriate proper right', 'manner way')}
${crossed('positive strong healthy pleasant', 'relationship relationships atmosphere')}
${crossed('positive', 'experience impression environment outcome outcomes')}
${crossed('exceeding exceeds', 'expectations')}`;
