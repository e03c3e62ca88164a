import type { TextContext, TextRemark, TextRule } from '../../text-rule.ts';
import { slogansIn, valueWordsIn } from '../value-words.ts';

/** A value's own word, or a slogan about values, where a deed should show the value. */
export const copiedValue: TextRule = {
  id: 'copied-value',
  scope: 'text',
  reads: ['indicator'],
  severity: 'consider',
  strictness: 'draft',
  languages: ['et', 'fi', 'en'],
  silences: [],
  heedsVocabulary: true,
  check(text, context) {
    const slogans = slogansIn(text, context);
    return slogans.length > 0
      ? slogans.map((place) => ({ ...place, message: 'slogan' }))
      : ownWords(text, context);
  },
};

function ownWords(text: string, context: TextContext): readonly TextRemark[] {
  const [word] = valueWordsIn(text, context);
  return word === undefined ? [] : [{ start: word.start, end: word.end, values: { value: word.value } }];
}
