import type { Clue } from './known-words.ts';
import type { MentalVerb } from './language-pack.ts';
import { MENTAL } from './word-classes.ts';
import { wordSet } from './word-list.ts';
import { type Clause, COLON, type Token } from './token.ts';

/** What a language says about verbs of a state of mind. */
export interface MentalReading {
  /** Is the word a verb on the list? */
  isMental(clause: readonly Token[], index: number): boolean;
  /** Is the word a finite verb of the sentence? */
  isFinite(clause: readonly Token[], index: number): boolean;
  /** Is it a finite verb that can be seen or heard? */
  isDeed(clause: readonly Token[], index: number): boolean;
  /** May the word stand between the two words of a pair? */
  isBetween(token: Token): boolean;
  /** Words beside which the verb is a deed: "tunneb ära". */
  readonly exceptions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Two words that together are a state of mind: "saab … aru", "is aware". */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Lists by word, as sets. */
export function setsByWord(
  lists: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([word, list]) => [word, wordSet(list)]));
}

/** A text without a mental verb, or the second word of a pair, tells no state of mind. */
export function mentalClue({ pairs }: Pick<MentalReading, 'pairs'>): Clue {
  const partners = new Set([...pairs.values()].flatMap((words) => [...words]));
  return (word, bits) => (bits & MENTAL) !== 0 || partners.has(word);
}

/** How far from the verb its second word may stand ("saab kliendi murest aru"). */
const REACH = 6;

/** The verb of a state of mind that carries the sentence: the first finite verb of its main clauses. */
export function readMentalVerb(clauses: readonly Clause[], reading: MentalReading): MentalVerb | undefined {
  for (const [place, clause] of clauses.entries()) {
    const words = clause.tokens;
    const at = words.findIndex(
      (_, index) => reading.isFinite(words, index) || reading.isMental(words, index),
    );
    const verb = words[at];
    if (verb === undefined) continue;
    const end = endOfMental(words, at, verb, reading);
    if (end === undefined) return undefined;
    return { start: verb.start, end, followedByDeed: hasDeedAfter(clauses, place, at, reading) };
  }
  return undefined;
}

/** Is there a deed in the rest of the row, up to the next strong mark but a colon? */
function hasDeedAfter(
  clauses: readonly Clause[],
  place: number,
  at: number,
  reading: MentalReading,
): boolean {
  for (let index = place; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || (index > place && clause.opens && !tellsHow(clause))) return false;
    const from = index === place ? at + 1 : 0;
    for (let word = from; word < clause.tokens.length; word += 1)
      if (reading.isDeed(clause.tokens, word)) return true;
  }
  return false;
}

/** What stands after a colon tells by what the state of mind is noticed: "Hoolib kliendi ajast: ütleb ooteaja". */
function tellsHow({ tokens: [first] }: Clause): boolean {
  return first !== undefined && (first.gap & COLON) !== 0;
}

/** Where the mental verb ends (with its second word, if that follows at once), or undefined if it is none. */
function endOfMental(
  clause: readonly Token[],
  at: number,
  verb: Token,
  reading: MentalReading,
): number | undefined {
  const partners = reading.pairs.get(verb.text);
  if (partners !== undefined) {
    const near = clause.slice(at + 1, at + 1 + REACH);
    const partner = near.findIndex((token) => partners.has(token.text));
    if (partner >= 0 && near.slice(0, partner).every((token) => reading.isBetween(token)))
      return partner === 0 ? (near[0]?.end ?? verb.end) : verb.end;
  }
  if (!reading.isMental(clause, at)) return undefined;
  const others = reading.exceptions.get(verb.text);
  return others !== undefined && clause.some((token) => others.has(token.text)) ? undefined : verb.end;
}
