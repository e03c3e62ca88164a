import type { WordKind } from './language-pack.ts';
import { ACRONYMS } from './known-acronyms.ts';
import { wordSet } from './word-list.ts';

/** The words of each kind in a language, lists split at white space. */
export type WordKinds = Readonly<Record<WordKind, string>>;

/** Answers whether a lower-case word is of a kind; `alsoSmall` are small words that stand in another list. */
export function wordKindReading(
  lists: WordKinds,
  alsoSmall: (word: string) => boolean,
): (word: string, kind: WordKind) => boolean {
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [kind, list] of Object.entries(lists)) sets.set(kind, wordSet(list));
  return (word, kind) =>
    (sets.get(kind)?.has(word) ?? false) ||
    (kind === 'small' && alsoSmall(word)) ||
    (kind === 'acronym' && ACRONYMS.has(word));
}
