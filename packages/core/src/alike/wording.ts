import type { LanguagePack } from '../language/language-pack.ts';

/** The wording of a sentence without capitals, marks and double spaces: two sentences of one wording are the same. */
export function plainWording(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of so few letters may come and go, but for what denies. */
const SMALL = 3;
const DENYING: ReadonlySet<string> = new Set(['ei', 'en', 'no', 'nor', 'not']);
/** Forms of one word share so many letters at least. */
const SHARED = 4;
/** Fewer words are alike by chance. */
const FEWEST_WORDS = 3;

/** The words by which two sentences are alike in whatever order and form they stand, with the numbers between them. */
export function tellingWords(text: string, pack: LanguagePack): readonly string[] {
  const words = pack
    .words(text)
    .filter((word) => word.text.length > SMALL || DENYING.has(word.text))
    .map((word) => word.text);
  return [...words, ...(text.match(/\d+/gu) ?? [])].sort();
}

/** What sentences of the same words share, in any order and form; '' of a text too short to tell. Others may share it by chance. */
export function wordsKey(text: string, pack: LanguagePack): string {
  const words = tellingWords(text, pack);
  if (words.length < FEWEST_WORDS) return '';
  return words
    .map((word) => word.slice(0, SHARED))
    .sort()
    .join(' ');
}

/** Do both sentences hold the same words, each in some form of it? */
export function haveSameWords(one: string, other: string, pack: LanguagePack): boolean {
  const left = [...tellingWords(other, pack)];
  for (const word of tellingWords(one, pack)) {
    const at = left.findIndex((each) => pack.sameWord(word, each));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
