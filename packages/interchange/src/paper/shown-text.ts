// What XML 1.0 and HTML hold no sign for: control characters but tab and line ends, halves of letters, non-characters.
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff\p{Surrogate}]/gu;

/** A text in which only signs stand that a file of markup can hold; others show as the sign for an unreadable one. */
export function writable(text: string): string {
  return text.replaceAll(UNWRITABLE, '\ufffd');
}

/** The lines of a text, wherever it came from. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
}
