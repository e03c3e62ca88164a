import type { Span } from './language-pack.ts';
import type { Token, Tokens } from './token.ts';

/** What a language says about customers. */
export interface CustomerReading {
  /** Is the word, or a part of a hyphenated one, a form of a customer word or a compound of one? */
  isCustomer(all: readonly Token[], index: number): boolean;
  /** Is it a colleague word as receiver? */
  isReceiver(all: readonly Token[], index: number): boolean;
}

/** A shorter stem would begin too many words that have nothing to do with the customer. */
export const SHORTEST_STEM = 4;

/** The first word that names a customer: a word of the language, a word that begins with a stem, or a colleague as receiver. */
export function readCustomer(
  tokens: Tokens,
  stems: readonly string[],
  reading: CustomerReading,
): Span | undefined {
  const all = tokens.all;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined) break;
    if (
      reading.isCustomer(all, index) ||
      beginsWithStem(token.text, stems) ||
      reading.isReceiver(all, index)
    ) {
      return { start: token.start, end: token.end };
    }
  }
  return undefined;
}

/** Does the word, or a part of it after a hyphen, begin with one of the stems? */
function beginsWithStem(word: string, stems: readonly string[]): boolean {
  for (const stem of stems) {
    if (word.startsWith(stem)) return true;
    const hyphen = word.indexOf('-');
    if (hyphen > 0 && word.includes(`-${stem}`)) return true;
  }
  return false;
}

/** The part of a hyphenated word that carries the case: "HR-osakonnale" -> "osakonnale". */
export function lastPart(word: string): string {
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 ? word : word.slice(hyphen + 1);
}
