import { COMMA, STOP, type Token } from '../token.ts';
import { isFinite } from './main-verb.ts';
import { goesOn } from './main-tokens.ts';
import { exchange, exchanged, type Exchange } from './rewriting.ts';

/** One kind of infinitive: is it one, and its third person where that is sure. */
export interface InfinitiveKind {
  is(word: string): boolean;
  third(word: string): string | undefined;
}

/** No clause that people write has more words between the two. */
const REACH = 24;

/** Where the infinitive stands that hangs on the verb at a place: in its clause, before any other finite verb. */
export function infinitiveAfter(all: readonly Token[], verbAt: number, kind: InfinitiveKind): number {
  const end = Math.min(all.length, verbAt + 1 + REACH);
  for (let index = verbAt + 1; index < end; index += 1) {
    const token = all[index];
    if (token === undefined || (token.gap & (COMMA | STOP)) !== 0 || isFinite(token)) return -1;
    if (kind.is(token.text)) return index;
  }
  return -1;
}

/**
 * The text with the infinitives of a verb ("peab andma", "püüab aidata") as deeds of their own: the first takes the place
 * of the verb, those in a row with it stay where they are. Silent where one of them is unsure or hangs on another.
 */
export function asDeed(
  text: string,
  all: readonly Token[],
  verbAt: number,
  first: number,
  kind: InfinitiveKind,
): string | undefined {
  const verb = all[verbAt];
  const infinitive = all[first];
  if (verb === undefined || infinitive === undefined) return undefined;
  const deed = kind.third(infinitive.text);
  // A mark before the infinitive would be left hanging without it.
  if (deed === undefined || !/[\p{L}\p{N}]\s*$/u.test(text.slice(infinitive.start - 2, infinitive.start)))
    return undefined;
  const exchanges: Exchange[] = [exchange(verb, deed), exchange(infinitive, '')];
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined || index === first) continue;
    if (token.text === 'mitte') return undefined;
    if (!kind.is(token.text)) continue;
    const other = kind.third(token.text);
    if (index < first || other === undefined || !goesOn(all, index)) return undefined;
    exchanges.push(exchange(token, other));
  }
  return exchanged(text, exchanges);
}
