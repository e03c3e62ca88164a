import type { LanguagePack } from '../../language/language-pack.ts';

/**
 * The end of a text as a sentence of its own, where it tells a deed and no state of mind: "Understands and | applies the
 * rules". It begins in a capital where the text did; `undefined` where that is not sure.
 */
export function deedAlone(text: string, from: number, pack: LanguagePack): string | undefined {
  const begin = text.length - text.trimStart().length;
  const first = text.charAt(begin);
  const deed = text.slice(from);
  const sentence = first === first.toLowerCase() ? deed : deed.slice(0, 1).toUpperCase() + deed.slice(1);
  const isDeed = pack.mainVerb(sentence) === 'verb' && pack.mentalVerb(sentence) === undefined;
  return isDeed && pack.trait(sentence, 'indicator') === undefined ? sentence : undefined;
}
