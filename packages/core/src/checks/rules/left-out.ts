import type { LanguagePack, Span } from '../../language/language-pack.ts';

/** More places than these get no offers: each is a text of its own, and nobody mends so many one by one. */
export const MOST_OFFERS = 3;

/**
 * The text without one turn of it, where what is left reads whole: no "and" hangs in the air, the verb is still there and
 * a capital opens it as before. `undefined` where that is not sure.
 */
export function textWithout(text: string, place: Span, pack: LanguagePack): string | undefined {
  const left = text.slice(0, place.start).trimEnd();
  const right = text.slice(place.end);
  const [before, after] = [lastWord(left), firstWord(right)];
  const joins = (word: string): boolean => pack.isWord(word, 'joiner');
  const [opens, ends] = [!hasWords(left), !hasWords(right)];
  if ((opens && ends) || pack.isWord(after, 'leaning')) return undefined;
  if (joins(after) && (opens || joins(before))) return undefined;
  if (pack.isWord(before, 'leading') || (joins(before) && ends)) return undefined;
  // What stands before the verb may belong to the words that go: "at the customer's request".
  const follows = before !== '' && !joins(before);
  if (follows && pack.mainVerb(left) !== 'verb') return undefined;
  const rest = joined(left, right, isCapital(text.charAt(place.start)));
  if (rest === undefined || pack.words(rest).length < 2) return undefined;
  return pack.mainVerb(rest) === 'verb' ? rest : undefined;
}

function joined(left: string, right: string, capital: boolean): string | undefined {
  const next = right.trimStart();
  const rest = next.replace(/^,\s*/u, '');
  const opened = capital ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : rest;
  if (left === '') return opened;
  // A bullet, or the end of the sentence before.
  if (!/[\p{L}\d,]$/u.test(left)) return `${left} ${opened}`;
  if (!hasWords(right)) return left.replace(/,$/u, '') + right.replace(/^\s*,/u, '');
  if (left.endsWith(',') && next.startsWith(',')) {
    // Where more commas stand, these two may part a list.
    const isAside = !left.slice(0, -1).includes(',') && !rest.includes(',');
    return isAside ? `${left.slice(0, -1)} ${rest}` : undefined;
  }
  return spaced(left, next);
}

/** Two parts of a text with a space between them, where no mark follows. */
export function spaced(left: string, right: string): string {
  const rest = right.trimStart();
  return /^[.,;:!?)\]]/u.test(rest) ? left + rest : `${left} ${rest}`;
}

const NO_LETTER = /[^\p{L}\p{M}]/u;

/** The word that a text ends in, lower-case; '' where a mark stands last. */
export function lastWord(text: string): string {
  return text.split(NO_LETTER).at(-1)?.toLowerCase() ?? '';
}

/** The word that a text begins with after its spaces, lower-case; '' where a mark stands first. */
function firstWord(text: string): string {
  return text.trimStart().split(NO_LETTER, 1).join('').toLowerCase();
}

/** Does anything but marks and spaces stand in the text? */
export function hasWords(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
