import { SUBORDINATOR } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token } from '../token.ts';
import { isJoiner } from './joiners.ts';

/** A place of the text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with its edits, which stand in order; it begins with a capital where the author's text does. */
export function reworded(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = '';
  for (const { start, end, by } of edits) {
    made += text.slice(at, start) + by;
    at = end;
  }
  return beginningAs(text, made + text.slice(at));
}

/** With a capital first letter where the author's text has one. */
export function beginningAs(text: string, made: string): string {
  const letter = text.trimStart().charAt(0);
  const place = made.search(/\S/);
  if (place < 0 || letter === letter.toLowerCase()) return made;
  return made.slice(0, place) + made.charAt(place).toUpperCase() + made.slice(place + 1);
}

/** Words that stand as they are, whatever the verb. */
const UNCHANGED = wordSet(`
aina asti eli heti huomiota itse ja joka kello koko kuukausi läpi myös pois päivä saakka sekä tai viikko vuoro vuosi
`);
/** Endings of cases that no total object in the nominative has. */
const OTHER_CASE = /(?:[nt]|(?:ss|st|ll|lt|it|tt|uut|ns|[eouyö]j|[aioöuyä])[aä]|lle|ksi|sti)$/;

/** Nominatives that end as other cases do: hallinta, strategia. */
export const NOMINATIVE_ENDING: RegExp = /(?:nt[aä]|gia|asia)$/;

/** A longer clause is not rewritten. */
const LONGEST_CLAUSE = 30;

/**
 * Do the words of the clause after a verb stand in the same case after its third person? A total object does not:
 * "pitää antaa vastaus", but "antaa vastauksen".
 */
export function objectsStay(all: readonly Token[], from: number): boolean {
  for (let index = from; index < all.length; index += 1) {
    const token = all[index];
    if (index - from > LONGEST_CLAUSE) return false;
    if (token === undefined || (token.gap & (COMMA | STOP)) !== 0 || (token.bits & SUBORDINATOR) !== 0)
      return true;
    if (token.aside || UNCHANGED.has(token.text)) continue;
    if (token.capitals || !OTHER_CASE.test(token.text) || NOMINATIVE_ENDING.test(token.text)) return false;
  }
  return true;
}

/** Does the verb stand in a row with one before it ("kuuntelen ja kysyn", "kuuntelen, kysyn")? */
export function inRow(all: readonly Token[], index: number): boolean {
  return isJoiner(all[index - 1]) || ((all[index]?.gap ?? 0) & (COMMA | STOP)) !== 0;
}

/** How the third person of a word in the row is told, and whether objects keep their case. */
interface Row {
  readonly thirdOf: (word: string, index: number) => string | undefined;
  readonly keepsCase: boolean;
}

/** The edits of the verbs in a row with the one at a place; none where an object would have to change its case. */
export function editsOfRow(
  all: readonly Token[],
  at: number,
  { thirdOf, keepsCase }: Row,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (let index = at; index < all.length; index += 1) {
    const { start, end, text, aside } = all[index] ?? NO_WORD;
    const by = aside || (index > at && !inRow(all, index)) ? undefined : thirdOf(text, index);
    if (by === undefined) continue;
    if (!keepsCase && !objectsStay(all, index + 1)) return undefined;
    edits.push({ start, end, by });
  }
  return edits;
}

const NO_WORD = { start: 0, end: 0, text: '', aside: true };

/** A verb that is left out: its first and last word. */
export interface HelperVerb extends Row {
  readonly helper: Token;
  readonly last: Token;
}

/** So many words may stand between the verb and its infinitive. */
const FARTHEST = 4;

/** The sentence with the verb of a duty or attempt gone and its infinitives in the third person; none where unsure. */
export function inThirdPerson(
  all: readonly Token[],
  text: string,
  { helper, last, ...row }: HelperVerb,
): string | undefined {
  const from = all.indexOf(last) + 1;
  const at = all.findIndex((token, index) => index >= from && row.thirdOf(token.text, index) !== undefined);
  if (at < 0 || at - from > FARTHEST) return undefined;
  if (all.slice(from, at + 1).some((token, i) => isJoiner(token) || inRow(all, from + i))) return undefined;
  const [first, ...others] = editsOfRow(all, at, row) ?? [];
  if (first === undefined) return undefined;
  // The first takes the helper's place and leaves its own, with the space before it.
  const { start, end, by } = first;
  return reworded(text, [
    { start: helper.start, end: last.end, by },
    { start: text.charAt(start - 1) === ' ' ? start - 1 : start, end, by: '' },
    ...others,
  ]);
}
