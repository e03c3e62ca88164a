import type { Clue } from './known-words.ts';
import type { TextKind, TraitMention } from './language-pack.ts';
import { ATTITUDE, FIXED, TRAIT } from './word-classes.ts';
import { COLON, COMMA, STOP, type Token, type Tokens } from './token.ts';

type TraitKind = TraitMention['kind'];

/** A word wherever it stands. */
type ReadWord = Pick<Token, 'text' | 'bits'>;

/** What a language says about traits. */
export interface TraitReading {
  /** Does one who is a trait begin with the word, beside the words whose class says so? */
  isPersonClue(word: string): boolean;
  /** The kind of trait that a word names, read with its neighbours, or undefined. */
  traitAt(all: readonly Token[], index: number): TraitKind | undefined;
  /** A person or a thing that is a trait after "is" or as a name, but names a thing when it stands alone: "Team player". */
  traitPersonAt(all: readonly Token[], index: number): boolean;
  /** Does what follows the trait make it harmless ("Is a positive role model")? */
  isSpoilt(all: readonly Token[], be: number, afterTrait: number): boolean;
  /** May other words stand between "is" and a trait that ends the clause ("On klientide suhtes viisakas")? */
  readonly freeOrder: boolean;
  /** A form of "to be" in the third person. */
  isBe(word: ReadWord): boolean;
  /** Words that may stand between "is" and the trait: very, always, a. */
  isBetween(word: ReadWord): boolean;
  /** Who may stand before "is": he, the employee. */
  isPerson(word: ReadWord): boolean;
  /** and, or. */
  isJoiner(word: ReadWord): boolean;
  /** Is the word a finite verb of a deed? */
  isDeed(token: Token): boolean;
}

/** The kind of trait that the class of a word says; another intelligence than the inborn one is none. */
export function traitOfClass(
  all: readonly Token[],
  index: number,
  otherIntelligence: ReadonlySet<string>,
): TraitKind | undefined {
  const bits = all[index]?.bits ?? 0;
  if ((bits & FIXED) !== 0) return otherIntelligence.has(all[index - 1]?.text ?? '') ? undefined : 'fixed';
  if ((bits & TRAIT) !== 0) return 'trait';
  return (bits & ATTITUDE) !== 0 ? 'attitude' : undefined;
}

/** A text without such a word names no trait. */
export function traitClue(reading: TraitReading): Clue {
  return (word, bits) => (bits & (FIXED | TRAIT | ATTITUDE)) !== 0 || reading.isPersonClue(word);
}

/** Before a trait stands no other word than these; a longer text that opens with another names none. */
export function traitFrontClue(reading: TraitReading): Clue {
  const isTrait = traitClue(reading);
  return (text, bits) => {
    const word = { text, bits };
    return (
      isTrait(text, bits) ||
      reading.isBe(word) ||
      reading.isPerson(word) ||
      reading.isBetween(word) ||
      reading.isJoiner(word)
    );
  };
}

/** An inborn trait is found anywhere in a phrase of so many words. */
export const SHORT_PHRASE = 4;

const RANK: Readonly<Record<TraitKind, number>> = { fixed: 3, trait: 2, attitude: 1 };

function stronger(one: TraitKind | undefined, other: TraitKind): TraitKind {
  return one === undefined || RANK[other] > RANK[one] ? other : one;
}

/** The trait that stands in place of a deed, if one does. */
export function readTrait(tokens: Tokens, kind: TextKind, reading: TraitReading): TraitMention | undefined {
  const all = tokens.all;
  if (all.length === 0) return undefined;
  if (kind === 'component') return fixedTrait(all, reading, SHORT_PHRASE);
  const listed = traitList(all, reading, kind === 'name');
  if (listed !== undefined) return listed;
  if (kind === 'name') return fixedTrait(all, reading, 2) ?? traitAfterBe(all, reading);
  return traitAfterBe(all, reading);
}

/** A text of nothing but trait words: "Rehellinen", "Ekstravertne, intelligentne". */
function traitList(all: readonly Token[], reading: TraitReading, isName: boolean): TraitMention | undefined {
  let kind: TraitKind | undefined;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined) break;
    const trait = reading.traitAt(all, index);
    if (trait !== undefined) kind = stronger(kind, trait);
    else if (isName && reading.traitPersonAt(all, index)) kind = stronger(kind, 'trait');
    else if (!reading.isJoiner(token) && !reading.isBetween(token)) return undefined;
  }
  const first = all[0];
  const last = all.at(-1);
  if (kind === undefined || first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, kind };
}

/** An inborn trait named in a short phrase: "High intelligence", "kõrge IQ". */
function fixedTrait(all: readonly Token[], reading: TraitReading, longest: number): TraitMention | undefined {
  if (all.length > longest) return undefined;
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index];
    if (token !== undefined && reading.traitAt(all, index) === 'fixed')
      return { start: token.start, end: token.end, kind: 'fixed' };
  }
  return undefined;
}

/** How many words may stand between "is" and the trait in a language of free order. */
const FREE_ORDER_REACH = 3;

/** Where the trait after "is" must stand: past "very", "always", or at the end of the clause. */
function traitPlace(all: readonly Token[], beAt: number, reading: TraitReading): number {
  let index = beAt + 1;
  while (index < all.length) {
    const token = all[index];
    if (token === undefined || (token.gap & STOP) !== 0) return all.length;
    if (reading.traitAt(all, index) !== undefined || (!reading.isBetween(token) && !reading.isJoiner(token)))
      break;
    index += 1;
  }
  if (!reading.freeOrder || reading.traitAt(all, index) !== undefined) return index;
  for (let place = index + 1; place < all.length && place <= index + FREE_ORDER_REACH; place += 1) {
    const token = all[place];
    const next = all[place + 1];
    if (token === undefined || (token.gap & (COMMA | STOP)) !== 0 || reading.isDeed(token)) break;
    const endsClause = next === undefined || (next.gap & (COMMA | STOP)) !== 0 || reading.isJoiner(next);
    if (endsClause && reading.traitAt(all, place) !== undefined) return place;
  }
  return index;
}

/** "Is honest", "The employee is always calm", "On positiivne": a person described as being something. */
function traitAfterBe(all: readonly Token[], reading: TraitReading): TraitMention | undefined {
  let index = 0;
  while (index < all.length && index < 4) {
    const token = all[index];
    if (token === undefined) return undefined;
    if (reading.isBe(token)) break;
    if (!reading.isPerson(token) && !reading.isBetween(token)) return undefined;
    index += 1;
  }
  const be = all[index];
  if (be === undefined || !reading.isBe(be)) return undefined;
  const beAt = index;
  index = traitPlace(all, beAt, reading);
  let start = -1;
  let end = -1;
  let kind: TraitKind | undefined;
  for (; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined) break;
    if (start >= 0 && (token.gap & STOP) !== 0) break;
    const trait = reading.traitAt(all, index) ?? (reading.traitPersonAt(all, index) ? 'trait' : undefined);
    if (trait !== undefined) {
      kind = stronger(kind, trait);
      if (start < 0) start = token.start;
      end = token.end;
    } else if (start < 0 || !reading.isJoiner(token)) {
      break;
    }
  }
  if (start >= 0 && reading.isSpoilt(all, beAt, index)) return undefined;
  if (kind === undefined || start < 0) return undefined;
  // A deed in the rest of the sentence makes the remark milder: "On empaatiline: märkab …".
  for (; index < all.length; index += 1) {
    const token = all[index];
    if (
      token !== undefined &&
      (reading.isDeed(token) || (token.gap & COLON) !== 0) &&
      hasDeed(all, index, reading)
    ) {
      return { start, end, kind: kind === 'fixed' ? 'fixed' : 'attitude' };
    }
  }
  return { start, end, kind };
}

function hasDeed(all: readonly Token[], from: number, reading: TraitReading): boolean {
  const token = all[from];
  const next = all[from + 1];
  return (token !== undefined && reading.isDeed(token)) || (next !== undefined && reading.isDeed(next));
}
