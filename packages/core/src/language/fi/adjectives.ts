import { wordsOfList } from '../word-list.ts';

/** What is cut off the first form, and the endings of the cases that people write, with back vowels and with front ones. */
const DECLENSIONS = [
  ['nen', 'nen sen sta set sia sten sesti sella sessa seen seksi silla'],
  ['kas', 'kas kkaan kasta kkaat kkaita kkaiden kkaasti kkaalla kkaassa kkaaseen'],
  ['va', 'va van vaa vat via vien vasti valla vassa villa'],
] as const;

const asFront = (form: string): string => form.replaceAll('a', 'ä');

/** Every form of the adjectives of a list, and the adverb made of each. */
export function declined(list: string): string {
  return wordsOfList(list).flatMap(formsOf).join(' ');
}

function formsOf(word: string): readonly string[] {
  for (const [ending, forms] of DECLENSIONS) {
    if (!word.endsWith(ending) && !word.endsWith(asFront(ending))) continue;
    const stem = word.slice(0, -ending.length);
    const isFront = !/[aou]/.test(stem.slice(-6));
    return forms.split(' ').map((form) => stem + (isFront ? asFront(form) : form));
  }
  return [word];
}
