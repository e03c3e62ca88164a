import type { TextRule } from '../../text-rule.ts';
import { carriesMeaning } from '../carrying-words.ts';
import { wholeText } from '../whole-text.ts';

/** Fewer words that carry meaning tell no competency from another. */
const FEWEST_WORDS = 5;
/** With so many words a definition is not short, however plain each of them is: "until they can go on alone". */
const LONG: Readonly<Record<string, number>> = { en: 12, et: 10, fi: 10 };

/** A definition of a few words says no more than the name. */
export const tooShortDefinition: TextRule = {
  id: 'too-short-definition',
  scope: 'text',
  reads: ['definition'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  check(text, { pack }) {
    const words = pack.words(text);
    if (words.length === 0 || words.length >= (LONG[pack.language] ?? 0)) return [];
    let carrying = 0;
    for (const word of words) if (carriesMeaning(word.text, pack)) carrying += 1;
    return carrying >= FEWEST_WORDS ? [] : [wholeText(text)];
  },
};
