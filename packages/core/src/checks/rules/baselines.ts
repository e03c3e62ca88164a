import type { LanguagePack, Span } from '../../language/language-pack.ts';

/** Does the text say what it compares with? */
export function hasBaseline(text: string, pack: LanguagePack): boolean {
  return pack.words(text).some((word) => pack.isWord(word.text, 'baseline'));
}

/** The places that stand in no clause about an occasion ("when a cheaper product will do"). */
export function outsideOccasions(places: readonly Span[], text: string, pack: LanguagePack): readonly Span[] {
  if (places.length === 0) return places;
  const inside = new Set<number>();
  let [isInside, end] = [false, 0];
  for (const word of pack.words(text)) {
    if (/[,;:.!?–—]/u.test(text.slice(end, word.start))) isInside = false;
    if (pack.isWord(word.text, 'occasion')) isInside = true;
    if (isInside) inside.add(word.start);
    ({ end } = word);
  }
  return places.filter(({ start }) => !inside.has(start));
}
