import type { LanguagePack, Span, Word } from '../../language/language-pack.ts';
import type { TextContext } from '../text-rule.ts';
import { carriesMeaning } from './carrying-words.ts';
import { listedPhrases } from './listed-phrases.ts';

/** So many words beside a slogan make it a sentence that says how. */
const SAYS_HOW = 3;
/** A text with more words of its own tells more than a value. */
const MOST_OWN = 3;
/** A longer title is a sentence: its words are those of many deeds. */
const LONGEST_TITLE = 5;
/** A customer's name alone is no value; a compound such as "kliendikesksus" is. */
const SHORTEST_COMPOUND = 12;

/** A word of a text that is a value's own, with the value's title. */
export interface ValueWord extends Span {
  readonly value: string;
}

/** The slogans about values in a text that does not say how. */
export function slogansIn(text: string, context: TextContext): readonly Span[] {
  const slogans = listedPhrases(text, context, 'slogan');
  if (slogans.length === 0) return [];
  const [{ start, end } = { start: 0, end: 0 }] = slogans;
  const beside = ownOf(text, context.pack).filter((word) => word.end <= start || word.start >= end);
  return beside.length >= SAYS_HOW ? [] : slogans;
}

/** The words of a text that are a value's own, where nothing beside them tells a deed. */
export function valueWordsIn(text: string, context: TextContext): readonly ValueWord[] {
  // A model's values are asked for by few texts alone; a text that stands alone has none to ask for.
  if (!('values' in context)) return [];
  const { pack, vocabulary } = context;
  const own = ownOf(text, pack);
  // A number is a measure.
  if (own.length > MOST_OWN || /\d/u.test(text)) return [];
  const { values = [] } = context;
  if (values.length === 0) return [];
  const titled = values.flatMap((value) => titleWords(value, pack).map((word) => ({ value, word })));
  const found: ValueWord[] = [];
  for (const word of pack.words(text)) {
    if (!carriesMeaning(word.text, pack) || vocabulary.has(word.text)) continue;
    const same = titled.find((each) => pack.sameWord(each.word, word.text));
    if (same) found.push({ start: word.start, end: word.end, value: same.value });
    else if (own.some(({ start }) => start === word.start)) return [];
  }
  return found;
}

/** Words that tell something of their own: not small, not empty, and no customer's name. */
function ownOf(text: string, pack: LanguagePack): readonly Word[] {
  const carrying = new Set(pack.contentWords(text).map(({ start }) => start));
  return pack
    .words(text)
    .filter((word) => carrying.has(word.start) || (word.text.length < 4 && carriesMeaning(word.text, pack)))
    .filter((word) => !pack.isWord(word.text, 'empty'));
}

/** The words by which a value is known; none of a title that is a sentence. */
function titleWords(title: string, pack: LanguagePack): readonly string[] {
  const words = pack.words(title);
  if (words.length > LONGEST_TITLE) return [];
  const [only] = words;
  if (only && words.length === 1) {
    const isCustomer = only.text.length < SHORTEST_COMPOUND && pack.customer(only.text, []) !== undefined;
    return isCustomer ? [] : [only.text];
  }
  return pack
    .contentWords(title)
    .filter(({ text, isBroad }) => !isBroad && !pack.isWord(text, 'empty'))
    .map(({ text }) => text);
}
