import type { Word } from './language-pack.ts';
import type { Lexicon } from './word-list.ts';

/** What stands between a word and the one before it, as bits. */
export const COMMA = 1;
/** A mark that parts clauses: `; : – — . ! ?`, a bullet, a line break. */
export const STOP = 2;
export const COLON = 4;
export const NUMBER = 8;

/** A word with what a pack needs to read the clause around it. */
export interface Token extends Word {
  /** Classes of the word, from the pack's lexicon. */
  readonly bits: number;
  /** What stands between the word before and this one. */
  readonly gap: number;
  /** Written inside quotation marks or brackets, so that its verb is not the sentence's own. */
  aside: boolean;
  /** Written in capitals only (two letters or more): an abbreviation. */
  readonly capitals: boolean;
}

/** A stretch of words between two marks, without what is subordinate in it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The mark before it was stronger than a comma, or it is the first. */
  readonly opens: boolean;
}

/** A text cut into words. */
export interface Tokens {
  readonly all: readonly Token[];
  /** Its main clauses, once somebody has asked for them. */
  clauses: readonly Clause[] | undefined;
  /** The words as the contract gives them, once somebody has asked for them. */
  words: readonly Word[] | undefined;
  /** Ends in, or holds, a question mark outside quotation marks. */
  readonly question: boolean;
  /** Holds letters of a script that none of the packs reads. */
  readonly otherScript: boolean;
}

const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;
/** Soft hyphen and zero-width marks: part of a word as written, no part of the word as read. */
const INVISIBLE = 3;

const TABLE_SIZE = 0x250;
const kinds: Uint8Array = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  const letter = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) kinds[code] = DIGIT;
  else if (letter.toLowerCase() !== letter.toUpperCase()) kinds[code] = LETTER;
}
kinds[0xad] = INVISIBLE;

const WORD_MARK = /[\p{L}\p{M}]/u;

function kindOf(code: number): number {
  if (code < TABLE_SIZE) return kinds[code] ?? SEPARATOR;
  if (code >= 0x300 && code <= 0x36f) return LETTER;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return INVISIBLE;
  if (code < 0x2000 || code > 0x2bff) return WORD_MARK.test(String.fromCharCode(code)) ? LETTER : SEPARATOR;
  return SEPARATOR;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a || code === 0x0d || Number.isNaN(code)
  );
}

function isQuote(code: number): boolean {
  return (
    code === 0x22 || code === 0x201e || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb
  );
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const UNREAD = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The word as read: lower-case, composed (NFC), one kind of apostrophe, no invisible marks. */
function asRead(written: string): string {
  return written
    .replace(UNREAD, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u2019/g, "'");
}

/** Cuts a text into words in one pass; the work grows with its length only. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const all: Token[] = [];
  const lower = text.toLowerCase();
  // A few capitals change their length in lower case (İ): then each word is lowered on its own, so that places hold.
  const sameLength = lower.length === text.length;
  const length = text.length;
  let gap = 0;
  let quoteOpen = false;
  let quoteAt = 0;
  let bracketDepth = 0;
  let bracketAt = 0;
  let question = false;
  let otherScript = false;
  let anyAside = false;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    let kind = kindOf(code);
    if (kind === SEPARATOR || kind === INVISIBLE) {
      if (code === 0x20) {
        at += 1;
        continue;
      }
      if (code === 0x2c) gap |= COMMA;
      else if (code === 0x3a) gap |= STOP | COLON;
      else if (
        code === 0x3b ||
        code === 0x21 ||
        code === 0x0a ||
        code === 0x0d ||
        code === 0x2022 ||
        code === 0xb7
      )
        gap |= STOP;
      else if (code === 0x3f) {
        gap |= STOP;
        if (!quoteOpen) question = true;
      } else if (code === 0x2013 || code === 0x2014 || code === 0x2d || code === 0x2212) {
        if (isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) gap |= STOP;
        else if (code === 0x2014) gap |= STOP;
      } else if (code === 0x2e || code === 0x2026) {
        if (endsSentence(text, at)) gap |= STOP;
      } else if (code === 0x28 || code === 0x5b) {
        if (bracketDepth === 0) bracketAt = all.length;
        bracketDepth += 1;
      } else if (code === 0x29 || code === 0x5d) {
        if (bracketDepth > 0) bracketDepth -= 1;
      } else if (isQuote(code)) {
        if (!quoteOpen) quoteAt = all.length;
        quoteOpen = !quoteOpen;
      }
      at += 1;
      continue;
    }
    const start = at;
    let letters = 0;
    let plain = true;
    let capital = true;
    while (at < length) {
      const here = text.charCodeAt(at);
      kind = kindOf(here);
      if (kind === LETTER) {
        letters += 1;
        if (here >= 0x300) {
          plain = false;
          if (here >= 0x370 && here < 0x1e00) otherScript = true;
        }
        if (capital && lower.charCodeAt(at) === here) capital = false;
      } else if (kind === INVISIBLE) {
        plain = false;
      } else if (kind === SEPARATOR) {
        // A hyphen or apostrophe between letters belongs to the word, and so does the colon of "HR:lle".
        const joins =
          here === 0x2d ||
          here === 0x2010 ||
          here === 0x2011 ||
          isApostrophe(here) ||
          (here === 0x3a && capital);
        if (!joins || at + 1 >= length) break;
        const next = kindOf(text.charCodeAt(at + 1));
        if (next !== LETTER && !(next === DIGIT && here === 0x2d)) break;
        if (here === 0x2019 || here === 0x2010 || here === 0x2011) plain = false;
      }
      at += 1;
    }
    if (letters === 0) {
      gap |= NUMBER;
      continue;
    }
    const word = plain && sameLength ? lower.slice(start, at) : asRead(text.slice(start, at));
    if (word === '') continue;
    const aside = quoteOpen || bracketDepth > 0;
    if (aside) anyAside = true;
    all.push({
      text: word,
      start,
      end: at,
      bits: lexicon.get(word) ?? 0,
      gap,
      aside,
      capitals: capital && letters > 1,
    });
    gap = 0;
  }
  // A mark that was never closed opens nothing.
  if (quoteOpen) for (let index = quoteAt; index < all.length; index += 1) setAside(all[index], false);
  if (bracketDepth > 0)
    for (let index = bracketAt; index < all.length; index += 1) setAside(all[index], false);
  if (anyAside && all.every((token) => token.aside)) for (const token of all) token.aside = false;
  return { all, clauses: undefined, words: undefined, question, otherScript };
}

function setAside(token: Token | undefined, aside: boolean): void {
  if (token !== undefined) token.aside = aside;
}

/** A full stop ends a sentence when a capital follows, and does not when it belongs to an abbreviation or a number. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isSpace(text.charCodeAt(next)) && next - at < 4) next += 1;
  if (next >= text.length || next === at + 1) return false;
  const letter = text.charAt(next);
  return letter !== letter.toLowerCase();
}

/** The words as the contract gives them. */
export function wordsOf(tokens: Tokens): readonly Word[] {
  return (tokens.words ??= tokens.all.map(({ text, start, end }) => ({ text, start, end })));
}

/** Remembers the words of the last text, for every rule asks about the same text in turn. */
export function rememberingTokeniser(lexicon: Lexicon): (text: string) => Tokens {
  let lastText = '';
  let last: Tokens = { all: [], clauses: undefined, words: undefined, question: false, otherScript: false };
  return (text) => {
    if (text !== lastText) {
      last = tokenise(text, lexicon);
      lastText = text;
    }
    return last;
  };
}
