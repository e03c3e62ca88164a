/**
 * What no file of tables can hold: control characters other than tab and newline, halves of letters, non-characters. The mark
 * of a letter that could not be read could stand there, but the library that writes Excel files leaves it out.
 */
const UNSPEAKABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** A text as a cell can hold it: what no sheet can is written as Excel writes it, `_x0000_` for the letter 0. */
export function spoken(text: string): string {
  return text.replaceAll(UNSPEAKABLE, (letter) =>
    Array.from({ length: letter.length }, (_, i) => `_x${codeOf(letter, i)}_`).join(''),
  );
}

/** The very text that a cell was written for. */
export function unspoken(cell: string): string {
  if (!isSpoken(cell)) return cell;
  return cell.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** True for a text in which something may be written as Excel writes it. */
export function isSpoken(text: string): boolean {
  return text.includes('_x');
}

function codeOf(letter: string, at: number): string {
  return letter.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
