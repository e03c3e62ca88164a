import { type KnownWords, LETTERS_IN_KEY, WHOLE_WORD } from './known-words.ts';
import {
  DIGIT,
  INVISIBLE,
  isOfWord,
  isQuote,
  isSmall,
  isSpace,
  isUpper,
  joins,
  kindOf,
  LETTER,
  lowerOf,
  SEPARATOR,
} from './letters.ts';
import { COLON, COMMA, NUMBER, STOP, Token, type Tokens } from './token.ts';

const SPACE = 0x20;

const UNREAD = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The word as read: lower-case, composed (NFC), one kind of apostrophe, no invisible marks. */
function asRead(written: string): string {
  return written
    .replace(UNREAD, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u2019/g, "'");
}

/** A long word that is cut out of a text keeps the whole text in memory, and so is remembered of shorter texts only. */
const LONG_WORD = 12;
const LONG_TEXT = 1000;

/** Cuts a text into words in one pass; the work grows with its length only. */
export function tokenise(text: string, words: KnownWords): Tokens {
  const all: Token[] = [];
  const length = text.length;
  let gap = 0;
  let quoteOpen = false;
  let quoteAt = 0;
  let bracketDepth = 0;
  let bracketAt = 0;
  let question = false;
  let otherScript = false;
  let anyAside = false;
  let abbreviates = false;
  let trailsOff = false;
  let clues = 0;
  let cluesTwice = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    if (!isSmall(code) && !isOfWord(code)) {
      at += 1;
      if (code === 0x3f) {
        gap |= STOP;
        if (!quoteOpen) question = true;
      } else if (code === 0x28 || code === 0x5b) {
        if (bracketDepth === 0) bracketAt = all.length;
        bracketDepth += 1;
      } else if (code === 0x29 || code === 0x5d) {
        if (bracketDepth > 0) bracketDepth -= 1;
      } else if (isQuote(code)) {
        if (!quoteOpen) quoteAt = all.length;
        quoteOpen = !quoteOpen;
      } else {
        if (code === 0x2026 || (code === 0x2e && text.charCodeAt(at) === 0x2e)) trailsOff = true;
        gap |= gapOf(code, text, at - 1);
      }
      continue;
    }
    const start = at;
    let capitals = 0;
    let smallLetters = false;
    let plain = true;
    let afterCapital = false;
    let latin = true;
    let low = 0;
    let high = 0;
    while (at < length) {
      let here = text.charCodeAt(at);
      if (isSmall(here)) {
        smallLetters = true;
        afterCapital = false;
        do {
          high = (high << 5) | (low >>> 27);
          low = (low << 5) | (here & 31);
          at += 1;
          if (at === length) break;
          here = text.charCodeAt(at);
        } while (isSmall(here));
        if (at === length) break;
      }
      if (here === SPACE) break;
      const kindHere = kindOf(here);
      const small = lowerOf(here);
      if (kindHere === LETTER) {
        if (small === 0) plain = false;
        if (here >= 0x370 && here < 0x1e00) otherScript = true;
        const isCapital = small === 0 ? isUpper(here) : small !== here;
        if (!isCapital) smallLetters = true;
        else capitals += 1;
        if (isCapital && afterCapital) abbreviates = true;
        afterCapital = isCapital;
      } else if (kindHere === INVISIBLE) {
        plain = false;
      } else if (kindHere === SEPARATOR) {
        // A hyphen or apostrophe between letters belongs to the word, and so does the colon of "HR:lle".
        if (!joins(here, !smallLetters) || at + 1 >= length) break;
        const next = kindOf(text.charCodeAt(at + 1));
        if (next !== LETTER && !(next === DIGIT && here === 0x2d)) break;
        if (small === 0) plain = false;
        afterCapital = false;
      }
      if (!isSmall(small)) latin = false;
      high = (high << 5) | (low >>> 27);
      low = (low << 5) ^ (latin ? small & 31 : small);
      at += 1;
    }
    if (capitals === 0 && !smallLetters) {
      gap |= NUMBER;
      continue;
    }
    high = latin && at - start <= LETTERS_IN_KEY ? high | WHOLE_WORD : high & ~WHOLE_WORD;
    let known = plain ? words.find(text, start, at, low, high) : undefined;
    if (known === undefined) {
      const word = asRead(text.slice(start, at));
      if (word === '') continue;
      known = words.lookUp(word);
      if (plain && (length <= LONG_TEXT || at - start <= LONG_WORD)) words.remember(known, low, high);
    }
    cluesTwice |= clues & known.clues;
    clues |= known.clues;
    const aside = quoteOpen || bracketDepth > 0;
    if (aside) anyAside = true;
    all.push(new Token(known, start, at, gap, capitals > 1 && !smallLetters, aside));
    gap = 0;
  }
  // A mark that was never closed opens nothing.
  if (quoteOpen) for (let index = quoteAt; index < all.length; index += 1) setAside(all[index], false);
  if (bracketDepth > 0)
    for (let index = bracketAt; index < all.length; index += 1) setAside(all[index], false);
  if (anyAside && all.every((token) => token.aside)) for (const token of all) token.aside = false;
  return {
    all,
    clauses: undefined,
    question,
    otherScript,
    clues,
    cluesTwice,
    abbreviates,
    trailsOff,
    foreign: undefined,
  };
}

/** The mark that a character between two words is. */
function gapOf(code: number, text: string, at: number): number {
  switch (code) {
    case 0x2c:
      return COMMA;
    case 0x3a:
      return STOP | COLON;
    case 0x3b:
    case 0x21:
    case 0x0a:
    case 0x0d:
    case 0x2022:
    case 0xb7:
    case 0x2014:
      return STOP;
    case 0x2013:
    case 0x2d:
    case 0x2212:
      return isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1)) ? STOP : 0;
    case 0x2e:
    case 0x2026:
      return endsSentence(text, at) ? STOP : 0;
    default:
      return 0;
  }
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

/** Remembers the last two texts, for every rule asks about the same text in turn, some about a part of it between. */
export function rememberingTokeniser(words: KnownWords): (text: string) => Tokens {
  let lastText = '';
  let last = tokenise(lastText, words);
  let textBefore = lastText;
  let before = last;
  return (text) => {
    if (text === lastText) return last;
    const again = text === textBefore ? before : undefined;
    textBefore = lastText;
    before = last;
    last = again ?? tokenise(text, words);
    lastText = text;
    return last;
  };
}
