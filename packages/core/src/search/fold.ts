// Marks above and below letters, and signs that nobody sees: soft hyphens, joiners, a byte order mark.
const UNSEEN = /[\p{M}\u{ad}\u{200b}-\u{200f}\u{2060}\u{feff}]/gu;

/** Letters that no decomposition takes apart, as people without their key write them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);
const NOT_PLAIN = /[ßæœøđðłıς]/gu;

const ASCII = /^[ -~]*$/;
// Latin letters as Europe writes them, without marks of their own: each can be folded alone, and remembered.
const LATIN = /^[\t-\r -~\u{a0}-\u{24f}\u{2010}-\u{2027}]*$/u;
const BEYOND_ASCII = /[^\t-~]/gu;

const remembered = new Map<string, string>();

/** The text as search compares it: without case and diacritics, so that `kusimus` and `Küsimus` are one. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return LATIN.test(text) ? text.toLowerCase().replace(BEYOND_ASCII, foldedLetter) : foldedWhole(text);
}

function foldedLetter(letter: string): string {
  const known = remembered.get(letter);
  if (known !== undefined) return known;
  const folded = foldedWhole(letter);
  remembered.set(letter, folded);
  return folded;
}

function foldedWhole(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // A capital may come apart only once it is small.
      .normalize('NFKD')
      .replace(UNSEEN, '')
      .replace(NOT_PLAIN, (letter) => PLAIN.get(letter) ?? letter)
  );
}
