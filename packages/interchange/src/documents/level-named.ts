import { foldedWords, LEVEL_WORDS, RANK_WORDS } from './column-words.ts';
import type { PasteLevel } from './column-targets.ts';

/**
 * The level of a scale that words name: by one of its names in any language, by its number, or by the usual words of a scale
 * of three. A scale's own names come first: its “Master” may stand anywhere.
 */
export function levelNamed<L extends PasteLevel>(text: string, levels: readonly L[]): L | undefined {
  const words = foldedWords(text);
  const bare = words.replace(/^\d{1,2} | \d{1,2}$/g, '');
  if (words === '') return undefined;
  const isOne = (names: readonly string[] = []): boolean =>
    names.some((name) => foldedWords(name) !== '' && [words, bare].includes(foldedWords(name)));
  const named =
    levels.find(({ names }) => isOne(names)) ?? levels.find(({ otherNames }) => isOne(otherNames));
  if (named) return named;
  const number = numberIn(words);
  if (number !== undefined) return levels.find(({ rank }) => rank === number);
  const rank = RANK_WORDS.findIndex((known) => known.includes(bare));
  if (rank < 0) return undefined;
  const own = levels.filter(({ isBeyond = false }) => !isBeyond);
  if (rank === 0) return own[0];
  if (rank === RANK_WORDS.length - 1) return own.at(-1);
  return own.length === RANK_WORDS.length ? own[rank] : undefined;
}

/**
 * The level of a competency's own scale that a text goes to: the one that its head names there, else the one that stands at
 * the rank of its column. Undefined where the scale has none.
 */
export function levelPlace<L extends PasteLevel>(
  levels: readonly L[],
  rank: number,
  head = '',
): L | undefined {
  return levelNamed(head, levels) ?? levels.find((level) => level.rank === rank);
}

/** The number of “level 2” or “2. level”. */
function numberIn(words: string): number | undefined {
  const [first = '', second = ''] = words.split(' ');
  const number = LEVEL_WORDS.includes(first) ? second : LEVEL_WORDS.includes(second) ? first : '';
  return /^\d{1,2}$/.test(number) && Number(number) > 0 ? Number(number) : undefined;
}
