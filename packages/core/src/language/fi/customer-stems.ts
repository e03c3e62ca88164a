import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, tokenise } from '../words.ts';
import { SMALL_WORDS } from './clause-words.ts';

const smallWords = wordSet(SMALL_WORDS);
const noWords: ReadonlyMap<string, number> = new Map();

/** Units are named by what stands before the word, for the word itself is found as receiver. */
const unitWords = wordSet(
  'osasto osastot yksikkö yksiköt tiimi tiimit kollega kollegat työkaveri työkaverit työtoveri työtoverit',
);

/** Words whose forms share no beginning that is long enough, in the forms of a customer. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    johto: 'johdolle johdolta johdon',
    asiakas: 'asiakas asiakka',
    asiakkaat: 'asiakas asiakka',
    perhe: 'perheelle perheen perheet perheiltä perheille',
    omainen: 'omaisen omaiset omaisille omaisilta omaista omaisia omaiselle omaiselta',
    omaiset: 'omaisen omaiset omaisille omaisilta omaista omaisia omaiselle omaiselta',
    lapsi: 'lapsen lapset lapsi lapsel lapsia lasten',
    lapset: 'lapsen lapset lapsi lapsel lapsia lasten',
  }),
);

/** Cases of place and means, which say where or with what, not who. */
const PLACE_CASE = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|seen|[aeiouyäö]{2}n)$/;
const SHORTEST = 4;

/** Stems of who the customer is. Of a phrase only its head counts: adjectives, genitives and places are left out. */
export function customerStems(who: string): readonly string[] {
  const { all } = tokenise(who, noWords);
  if (all.some(({ text }) => text === 'ei' || text === 'eivät' || text === 'puuttuu')) return [];
  const found = new Set<string>();
  let phrase: Token[] = [];
  const close = (): void => {
    for (const stem of stemsOfPhrase(phrase)) found.add(stem);
    phrase = [];
  };
  for (const token of all) {
    if ((token.gap & (COMMA | STOP)) !== 0 || smallWords.has(token.text)) close();
    if (!smallWords.has(token.text)) phrase.push(token);
  }
  close();
  return [...found];
}

function stemsOfPhrase(phrase: readonly Token[]): readonly string[] {
  const words = phrase.map(({ text }) => text);
  while (words.length > 1 && PLACE_CASE.test(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && unitWords.has(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1);
  if (head === undefined || unitWords.has(head)) return [];
  return head
    .split('-')
    .flatMap((part) => SHORT_WORDS.get(part)?.split(' ') ?? stemOf(part))
    .filter((stem) => stem.length >= SHORTEST);
}

/** A beginning that all the forms of the word share. */
function stemOf(word: string): string {
  let stem = word;
  if (/[aeiouyäö]t$/.test(stem) && stem.length > SHORTEST + 1) stem = stem.slice(0, -1);
  if (stem.endsWith('nen')) return stem.slice(0, -3);
  if (/[uyi]kset?$/.test(stem)) return stem.replace(/kset?$/, '');
  if (/[aeiouyäö]set?$/.test(stem) && stem.length > 6) return stem.replace(/set?$/, '');
  if (/(?:mies|miehet?)$/.test(stem)) return stem.replace(/(?:s|het?)$/, '');
  if (/[uyi]s$/.test(stem)) return stem.slice(0, -1);
  if (/[aä]s$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiouyäö]$/.test(stem) && stem.length > SHORTEST) stem = stem.slice(0, -1);
  // The consonant before the last vowel weakens: päällikkö, päällikön.
  if (/(kk|pp|tt)$/.test(stem) && stem.length > SHORTEST) return stem.slice(0, -1);
  if (/(nt|nn|lt|ll|rt|rr|mp|mm)$/.test(stem) && stem.length > SHORTEST + 1) return stem.slice(0, -1);
  return stem;
}
