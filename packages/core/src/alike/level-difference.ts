import type { LanguagePack } from '../language/language-pack.ts';
import { degreeWords } from './degree-words.ts';
import { haveSameWords, plainWording, wordsKey } from './wording.ts';

/** How two sentences of one competency differ between two levels. */
export type LevelDifference =
  | { readonly kind: 'same' }
  /** By nothing but words of degree and frequency: those of the upper sentence, and those of the lower. */
  | { readonly kind: 'adverbOnly'; readonly upper: readonly string[]; readonly lower: readonly string[] }
  | { readonly kind: 'different' };

const SAME: LevelDifference = { kind: 'same' };
const DIFFERENT: LevelDifference = { kind: 'different' };

/** What is left beside the adverbs must be a sentence still: one word more or less is another deed. */
const FEWEST_WORDS = 2;

/**
 * What a sentence of an upper level says beside one of a lower level, in one language; without a pack only the same words in
 * the same order are known. For the adverbs see Campion et al. 2011, practice 8: levels differ in what is done, not in how often.
 */
export function levelDifference(
  upper: string,
  lower: string,
  language: string,
  pack: LanguagePack | undefined,
): LevelDifference {
  const [above, below] = [plainWording(upper), plainWording(lower)];
  if (above === '' || below === '') return DIFFERENT;
  if (above === below) return SAME;
  if (pack && wordsKey(upper, pack) !== '' && haveSameWords(upper, lower, pack)) return SAME;
  return byDegree(above.split(' '), below.split(' '), degreeWords(language));
}

function byDegree(
  above: readonly string[],
  below: readonly string[],
  degrees: ReadonlySet<string>,
): LevelDifference {
  const isDegree = (word: string): boolean => degrees.has(word);
  const [deed, other] = [above, below].map((words) => words.filter((word) => !isDegree(word)));
  if (!deed || deed.length < FEWEST_WORDS || deed.join(' ') !== other?.join(' ')) return DIFFERENT;
  const [upper, lower] = [above.filter(isDegree), below.filter(isDegree)];
  // The same adverbs at another place of the sentence say nothing else.
  if ([...upper].sort().join(' ') === [...lower].sort().join(' ')) return SAME;
  return { kind: 'adverbOnly', upper, lower };
}
