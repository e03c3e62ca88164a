import { fold } from './fold.ts';

/** A text as it is searched: its folded words, each with a space before it. */
export type SearchKey = string;

/** What somebody looks for, taken apart once. */
export interface SearchQuery {
  readonly words: readonly string[];
  /** The same words as they begin in a key. */
  readonly starts: readonly SearchKey[];
}

/** How well a text answers: 0 it starts with the query, 1 words of it do, 2 the query stands inside words. */
export type MatchRank = 0 | 1 | 2;

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
// The same for what most texts are once they are folded, in a fraction of the time.
const ASCII = /^[ -~]*$/;
const BETWEEN_ASCII_WORDS = /[^a-z0-9]+/g;

/** The text as it is searched. */
export function searchKey(text: string): SearchKey {
  const words = spaced(text);
  return words === '' ? '' : ` ${words}`;
}

/** The query in the shape that texts are compared with; one without a letter or digit finds nothing. */
export function searchQuery(text: string): SearchQuery {
  const words = spaced(text)
    .split(' ')
    .filter((word) => word !== '');
  return { words, starts: words.map((word) => ` ${word}`) };
}

/** How well a text answers a query all of whose words it must hold; undefined where it does not. */
export function matchRank(key: SearchKey, { words, starts }: SearchQuery): MatchRank | undefined {
  if (words.length === 0) return undefined;
  let rank: MatchRank = 0;
  for (let i = 0; i < words.length; i++) {
    const [word = '', start = ''] = [words[i], starts[i]];
    // Whatever begins a word stands in the text too, so that the rarer question comes second.
    if (!key.includes(word)) return undefined;
    if (rank === 2) continue;
    if (!key.includes(start)) rank = 2;
    else if (i === 0 && !key.startsWith(start)) rank = 1;
  }
  return rank;
}

/** The folded words of a text with one space between them. */
function spaced(text: string): string {
  const folded = fold(text);
  return folded.replace(ASCII.test(folded) ? BETWEEN_ASCII_WORDS : BETWEEN_WORDS, ' ').trim();
}
