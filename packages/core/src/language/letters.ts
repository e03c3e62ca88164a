const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Letters up to here have their lower case in a table. */
const TABLED = 0x250;
const lower: Uint16Array = new Uint16Array(TABLED);
for (let code = 0; code < TABLED; code += 1) {
  const letter = String.fromCharCode(code).toLowerCase();
  lower[code] = letter.length === 1 ? letter.charCodeAt(0) : 0;
}

/** The lower case of a letter, where that is one letter of the table, and of a curly apostrophe the straight one; else 0. */
export function lowerOf(code: number): number {
  if (code < TABLED) return lower[code] ?? 0;
  return code === CURLY_APOSTROPHE ? APOSTROPHE : 0;
}

export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Soft hyphen and zero-width marks: part of a word as written, no part of the word as read. */
export const INVISIBLE = 3;

const kinds: Uint8Array = new Uint8Array(TABLED);
for (let code = 0; code < TABLED; code += 1) {
  const letter = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) kinds[code] = DIGIT;
  else if (letter.toLowerCase() !== letter.toUpperCase()) kinds[code] = LETTER;
}
kinds[0xad] = INVISIBLE;

const WORD_MARK = /[\p{L}\p{M}]/u;

/** What a character is to a word: one of the four. */
export function kindOf(code: number): number {
  if (code < TABLED) return kinds[code] ?? SEPARATOR;
  if (code >= 0x300 && code <= 0x36f) return LETTER;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return INVISIBLE;
  if (code < 0x2000 || code > 0x2bff) return WORD_MARK.test(String.fromCharCode(code)) ? LETTER : SEPARATOR;
  return SEPARATOR;
}

/** Does a word or a number begin with the character? */
export function isOfWord(code: number): boolean {
  const kind = kindOf(code);
  return kind === LETTER || kind === DIGIT;
}

/** One of the letters from a to z, which most of a text is. */
export function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The end of a text counts as one. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a || code === 0x0d || Number.isNaN(code)
  );
}

export function isQuote(code: number): boolean {
  return (
    code === 0x22 || code === 0x201e || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb
  );
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

/** May the character stand inside a word? */
export function joins(code: number, afterCapitals: boolean): boolean {
  return (
    code === 0x2d ||
    code === 0x2010 ||
    code === 0x2011 ||
    isApostrophe(code) ||
    (code === 0x3a && afterCapitals)
  );
}

export function isUpper(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
