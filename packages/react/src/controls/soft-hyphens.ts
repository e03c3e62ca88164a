const SOFT_HYPHEN = '\u00AD';
/** Estonian and Finnish divide before each consonant that a vowel follows; at least three letters stay on each side. */
const DIVISION = /(?<=\p{L}{3})(?=[bcdfghjklmnpqrsštvwxzž][aeiouyõäöüå]\p{L})/giu;
const LONGEST_WHOLE = 11;

/** The text with places where its long words may be divided, for narrow heads in languages that browsers cannot hyphenate. */
export function softHyphened(text: string, language: string): string {
  if (!/^(et|fi)\b/.test(language)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    word.length > LONGEST_WHOLE ? word.replace(DIVISION, SOFT_HYPHEN) : word,
  );
}
