import type { LanguagePack, Span, WordKind } from '../../language/language-pack.ts';
import { hasWords, lastWord, spaced } from './left-out.ts';

/** What begins with such a word is no item of a list. */
const OPENS_CLAUSE: readonly WordKind[] = ['occasion', 'leaning', 'small'];

/** An item of more words may be a clause of its own. */
const MOST_WORDS = 3;

/** The text whose list stops before its "etc."; `undefined` where nothing stands before it. */
export function withoutListEnd(text: string, place: Span, pack: LanguagePack): string | undefined {
  const left = withoutJoiner(text.slice(0, place.start), pack);
  if (left === '' || pack.words(left).length === 0) return undefined;
  if (/^(?:…|\.)/u.test(text.slice(place.start, place.end)))
    return `${closed(left, pack)}.${text.slice(place.end)}`;
  const right = withoutDot(text.slice(place.end));
  // "Including but not limited to leases": the list goes on after the turn.
  const turn = text.slice(place.start, place.end);
  const [first = ''] = turn.toLowerCase().split(' ', 1);
  if (turn.includes(' ') && !pack.isWord(first, 'joiner') && /^\s*[\p{L}\d]/u.test(right)) return undefined;
  if (left.endsWith('(')) {
    if (!/^\s*\)/u.test(right)) return undefined;
    return ended(left.slice(0, -1).trimEnd(), right.replace(/^\s*\)/u, ''));
  }
  return ended(hasWords(right) ? left : closed(left, pack), right);
}

/** The word before the last of a list. */
const LAST_JOINER: ReadonlyMap<string, string> = new Map([
  ['et', 'ja'],
  ['fi', 'ja'],
  ['en', 'and'],
]);

/** The list with "and" before its last item where a comma stood: "name, address" -> "name and address". A clause keeps its comma. */
function closed(list: string, pack: LanguagePack): string {
  const comma = list.lastIndexOf(', ');
  const joiner = LAST_JOINER.get(pack.language);
  if (comma < 0 || joiner === undefined) return list;
  const [opening] = pack.words(list.slice(0, comma));
  const item = pack.words(list.slice(comma));
  const [first] = item;
  if (!opening || !first || pack.isWord(opening.text, 'occasion')) return list;
  if (item.length > MOST_WORDS || item.some(({ text }) => pack.isWord(text, 'joiner'))) return list;
  if (OPENS_CLAUSE.some((kind) => pack.isWord(first.text, kind))) return list;
  return `${list.slice(0, comma)} ${joiner}${list.slice(comma + 1)}`;
}

/** The beginning without the comma or the "and" that led on to the rest of the list. */
function withoutJoiner(before: string, pack: LanguagePack): string {
  const left = before.trimEnd();
  const word = lastWord(left);
  const list = pack.isWord(word, 'joiner') ? left.slice(0, left.length - word.length).trimEnd() : left;
  return list.replace(/[,;:–—]$/u, '').trimEnd();
}

/** The full stop of "etc." goes with it, unless it ends the sentence too. */
function withoutDot(right: string): string {
  if (!right.startsWith('.')) return right;
  const rest = right.slice(1).trimStart();
  return rest === '' || (/^\p{Lu}/u.test(rest) && right.length > rest.length + 1) ? right : right.slice(1);
}

function ended(left: string, right: string): string {
  return right.trim() === '' ? left + right : spaced(left, right);
}
