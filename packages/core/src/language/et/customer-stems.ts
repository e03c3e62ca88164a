import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, tokenise } from '../words.ts';
import { SMALL_WORDS } from './clause-words.ts';

const smallWords = wordSet(SMALL_WORDS);
const noWords: ReadonlyMap<string, number> = new Map();

/** Units are named by what stands before the word (raamatupidamise osakond), for the word itself is found as receiver. */
const unitWords = wordSet(
  'osakond osakonnad üksus üksused meeskond meeskonnad tiim tiimid kolleeg kolleegid töökaaslane töökaaslased',
);

/** Short words whose stem would match by chance, in the forms of a customer. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    juht: 'juhile juhilt juhiga juhid juhtide juhtidel juhtidega',
    juhid: 'juhile juhilt juhiga juhid juhtide juhtidel juhtidega',
    kokk: 'kokale kokalt kokaga kokad kokkade',
    kokad: 'kokale kokalt kokaga kokad kokkade',
    laps: 'lapsele lapselt lapsega lapsed laste lapsi',
    lapsed: 'lapsele lapselt lapsega lapsed laste lapsi',
    pere: 'perele perelt perega pered perede',
    arst: 'arstile arstilt arstiga arstid arstide',
    arstid: 'arstile arstilt arstiga arstid arstide',
  }),
);

/** Cases of place and means, which say where or with what, not who. */
const PLACE_CASE = /(?:[aeiouõäöü]s|[aeiouõäöü]st|sse|[aeiouõäöü]l|ga|ni|lt|[^l]le)$/;
const SHORTEST = 4;

/** Stems of who the customer is. Of a phrase only its head counts: adjectives, genitives and places are left out. */
export function customerStems(who: string): readonly string[] {
  const { all } = tokenise(who, noWords);
  if (all.some(({ text }) => text === 'pole' || text === 'ei' || text === 'puudub' || text === 'puuduvad'))
    return [];
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
  if (/[aeiou]d$/.test(stem) && stem.length > SHORTEST + 1) stem = stem.slice(0, -1);
  if (/(?:ne|se)$/.test(stem) && stem.length > 6) return stem.slice(0, -2);
  if (/mees$/.test(stem)) return stem.slice(0, -2);
  if (/mehe$/.test(stem)) return stem.slice(0, -2);
  // The last consonant weakens or falls: klient, kliendi; osakond, osakonna; ekspert, eksperdi.
  if (/[nlr][td]i?$/.test(stem) && stem.length > SHORTEST) return stem.replace(/[td]i?$/, '');
  if (/nna$/.test(stem)) return stem.slice(0, -2);
  if (/(kk|pp|tt)$/.test(stem) && stem.length > SHORTEST) return stem.slice(0, -1);
  return stem;
}
