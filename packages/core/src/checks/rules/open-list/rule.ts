import type { Span } from '../../../language/language-pack.ts';
import type { TextRule } from '../../text-rule.ts';
import { MOST_OFFERS } from '../left-out.ts';
import { listedPhrases } from '../listed-phrases.ts';
import { withoutListEnd } from '../open-lists.ts';

/** A list that ends in "etc.": every reader goes on with it in their own way. */
export const openList: TextRule = {
  id: 'open-list',
  scope: 'text',
  reads: ['indicator', 'definition'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  seeks: 'openList',
  heedsVocabulary: true,
  check(text, context) {
    const listed = listedPhrases(text, context, 'openList');
    const dots = dotsAtEnd(text);
    if (listed.length + dots.length === 0) return [];
    const found = [...listed, ...dots];
    return found.map((place) => {
      const rewrite = found.length > MOST_OFFERS ? undefined : withoutListEnd(text, place, context.pack);
      return rewrite === undefined ? place : { ...place, rewrite };
    });
  },
};

/** The three dots in which a list trails off. */
function dotsAtEnd(text: string): readonly Span[] {
  const end = text.trimEnd().length;
  const last = text.charAt(end - 1);
  if (last !== '…' && last !== '.') return [];
  for (const dots of ['…', '...']) {
    const start = end - dots.length;
    if (text.startsWith(dots, start) && /\p{L}\s?$/u.test(text.slice(Math.max(0, start - 2), start)))
      return [{ start, end }];
  }
  return [];
}
