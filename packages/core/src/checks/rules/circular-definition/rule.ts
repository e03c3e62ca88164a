import type { LanguagePack } from '../../../language/language-pack.ts';
import type { TextRule } from '../../text-rule.ts';
import { carriesMeaning } from '../carrying-words.ts';
import { wholeText } from '../whole-text.ts';

/** Names are short; a longer text is none, and is not held against another word by word. */
const MOST_NAME_WORDS = 12;
/** A definition of more words adds something, if only weight. */
const MOST_WORDS = 30;

/** A definition that says no more than the name it defines. */
export const circularDefinition: TextRule = {
  id: 'circular-definition',
  scope: 'text',
  reads: ['definition'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: ['too-short-definition'],
  check(text, { pack, name = '' }) {
    if (name === '') return [];
    const named = pack.words(name).map((word) => word.text);
    if (named.length > MOST_NAME_WORDS) return [];
    const carried = named.filter((word) => carriesMeaning(word, pack) && !pack.isWord(word, 'defining'));
    return repeats(text, carried, pack) ? [{ ...wholeText(text), values: { name: name.trim() } }] : [];
  },
};

/** Is each word that carries meaning one of the name, or one of defining, or an empty one; and is all of the name there? */
function repeats(text: string, named: readonly string[], pack: LanguagePack): boolean {
  const words = pack.words(text);
  if (named.length === 0 || words.length > MOST_WORDS) return false;
  const met = new Set<string>();
  const vague = pack.vagueWords(text);
  for (const { text: word, start } of words) {
    const same = named.filter((each) => pack.sameWord(each, word));
    for (const each of same) met.add(each);
    if (same.length > 0 || !carriesMeaning(word, pack) || pack.isWord(word, 'defining')) continue;
    if (!vague.some((place) => place.start <= start && start < place.end)) return false;
  }
  return met.size === new Set(named).size;
}
