import { wordsOfList } from '../word-list.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { stems } from './lexicon.ts';

/** Present stems by the infinitive in -da, and by the one in -ma, where the form itself does not show them. */
const byDa = new Map<string, string>();
const byMa = new Map<string, string>();
for (const entry of wordsOfList(IRREGULAR_VERBS)) {
  const [shared = '', da = '', present = '', beforeMa = present] = entry.split(':');
  byDa.set(shared + da, shared + present);
  byMa.set(`${shared}${beforeMa}ma`, shared + present);
}

/** Verbs in these endings are formed alike, listed or not. */
const NEW_VERB = /(?:eeri|[aeiu]sta|[aeou]lda|[aeiu]nda|vda|[aeiou]ta|tle|tse|ne|[dt]u)$/;

/** Words of these endings that are no infinitives, for the shape alone would make them so. */
const NO_DA: ReadonlySet<string> = new Set(['kanada', 'olenemata']);

/** The present stem of an infinitive in -da or -ta, where it is known. */
export function stemOfDa(word: string): string | undefined {
  const irregular = byDa.get(word);
  if (irregular !== undefined) return irregular;
  const stem = word.slice(0, -2);
  if (word.endsWith('ta')) return stemOfTa(stem);
  if (!word.endsWith('da')) return undefined;
  if (stem === 'või' || stem === 'ole') return undefined;
  if (stems.has(stem)) return stem;
  return stem.length >= 5 && NEW_VERB.test(stem) && !NO_DA.has(word) ? stem : undefined;
}

/** Of "saata" (saada), of "määrata" (määra); "peata" is an order. */
function stemOfTa(root: string): string | undefined {
  if (stems.has(`${root}da`)) return `${root}da`;
  return /[^aeiouõäöü]a$/.test(root) && stems.has(root) ? root : undefined;
}

/** The present stem of an infinitive in -ma, where it is known. */
export function stemOfMa(word: string): string | undefined {
  if (!word.endsWith('ma')) return undefined;
  const irregular = changedInMa(word);
  if (irregular !== undefined) return irregular;
  const stem = word.slice(0, -2);
  if (stem === 'ole') return undefined;
  if (stems.has(stem)) return stem;
  return stem.length >= 5 && NEW_VERB.test(stem) ? stem : undefined;
}

/** The present stem of a verb that has another before -ma: andma, saatma (saada). */
export function changedInMa(word: string): string | undefined {
  const softened = word.replace(/tma$/, 'da');
  return byMa.get(word) ?? (softened !== word && stems.has(softened) ? softened : undefined);
}

/** The infinitive in -da: also of being, and where two verbs share the form. */
export function isDaInfinitive(word: string): boolean {
  return word === 'olla' || stemOfDa(word) !== undefined || (/...[aeiur]da$/.test(word) && !NO_DA.has(word));
}

/** The infinitive in -ma, of a known verb. */
export function isMaInfinitive(word: string): boolean {
  return word === 'olema' || stemOfMa(word) !== undefined;
}

/** The third person of an infinitive, where it is sure; being makes a trait of the sentence and has none here. */
export function thirdOfDa(word: string): string | undefined {
  // "To get" or the order "send": the form alone does not say which.
  return word === 'saada' ? undefined : third(stemOfDa(word));
}

/** The same for the infinitive in -ma. */
export function thirdOfMa(word: string): string | undefined {
  return third(stemOfMa(word));
}

/** The third person of a present stem. */
export function third(stem: string | undefined): string | undefined {
  return stem === undefined ? undefined : `${stem}b`;
}
