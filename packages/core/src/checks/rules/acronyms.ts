import type { LanguagePack, Span, Word } from '../../language/language-pack.ts';

/** Longer words in capitals are words said loudly. */
const LONGEST = 6;

/** Joins an abbreviation to its ending or to another word: "KPI-d", "KPI:t", "CRM-süsteem". */
const JOINTS = /[-‐‑:'’]/u;

/** Capitals, and the ending that follows them without a joint: "KPIs", "KPIde". */
const CAPITALS = /^(\p{Lu}{2,})\p{Ll}{0,4}$/u;

/** Most words hold no two capitals side by side. */
const TWO_CAPITALS = /\p{Lu}{2}/u;

/** Conjunctions that give another name for the same thing. */
const IN_OTHER_WORDS: ReadonlySet<string> = new Set(['ehk', 'eli']);

/** An abbreviation in capitals, as written. */
interface Acronym extends Span {
  readonly text: string;
}

/** The abbreviations that a text does not explain, each at its first place. */
export function unexplainedAcronyms(text: string, pack: LanguagePack): readonly Acronym[] {
  const from = text.search(TWO_CAPITALS);
  // A text all in capitals shouts, and abbreviates nothing.
  if (from < 0 || !/\p{Ll}/u.test(text)) return [];
  const words = pack.words(text);
  const loud = new Set(pack.phrases(text, 'absolute').map(({ start }) => start));
  const explained = new Set<string>();
  const found = new Map<string, Acronym>();
  for (const [index, word] of words.entries()) {
    if (word.end <= from || !TWO_CAPITALS.test(text.slice(word.start, word.end))) continue;
    for (const acronym of acronymsIn(text, word)) {
      if (isKnown(acronym, pack) || loud.has(word.start) || isSaidLoudly(text, words, index, pack)) continue;
      if (isExplained(text, words, index, acronym)) explained.add(acronym.text);
      else if (!found.has(acronym.text)) found.set(acronym.text, acronym);
    }
  }
  return [...found.values()].filter((acronym) => !explained.has(acronym.text));
}

function acronymsIn(text: string, word: Word): readonly Acronym[] {
  const found: Acronym[] = [];
  let { start } = word;
  for (const part of text.slice(word.start, word.end).split(JOINTS)) {
    const [, capitals] = CAPITALS.exec(part) ?? [];
    if (capitals !== undefined && capitals.length <= LONGEST)
      found.push({ text: capitals, start, end: start + capitals.length });
    start += part.length + 1;
  }
  return found;
}

function isKnown({ text }: Acronym, pack: LanguagePack): boolean {
  // A Roman number counts.
  return /^[IVX]+$/u.test(text) || pack.isWord(text.toLowerCase(), 'acronym');
}

/** A word in capitals for weight ("NEVER", "MITTE KUNAGI") is no abbreviation. */
function isSaidLoudly(text: string, words: readonly Word[], index: number, pack: LanguagePack): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (pack.isWord(word.text, 'small')) return true;
  return [words[index - 1], words[index + 1]].some(
    (next) =>
      next !== undefined &&
      /^\p{Lu}{2,}$/u.test(text.slice(next.start, next.end)) &&
      !pack.isWord(next.text, 'acronym') &&
      text.slice(Math.min(word.end, next.end), Math.max(word.start, next.start)) === ' ',
  );
}

/** Does a bracket, or another name beside it, explain the abbreviation? */
function isExplained(text: string, words: readonly Word[], index: number, { start }: Acronym): boolean {
  const end = words[index]?.end ?? start;
  const opensBracket = text.charAt(start - 1) === '(' && index > 0;
  const bracketFollows = /^\s?\(\s?\p{L}/u.test(text.slice(end, end + 4));
  const besides = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? ''];
  return opensBracket || bracketFollows || besides.some((word) => IN_OTHER_WORDS.has(word));
}
