/** How a Tegu file is named, and what a file dialog asks for. */
export const FILE_ENDING = '.tegu.json';

/** How long a name may be with its ending; in whatever script it then fits into the 255 bytes of every file system. */
export const LONGEST_NAME = 80;

// What Windows, the strictest, does not take, halves of letters, and what shows a name in another order than it has.
const NOT_IN_NAMES = /[\p{Control}\p{Surrogate}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=[. ]|$)/iu;

/** A name for a model's file that every system takes: its title as far as it can be, and a number where that is taken. */
export function fileNameOf(title: string, number = 1): string {
  return fileNameWith(title, `${number === 1 ? '' : ` (${number})`}${FILE_ENDING}`);
}

/** The same for a file of another kind, by its ending. */
export function fileNameWith(title: string, ending: string): string {
  return `${cut(safeName(title), LONGEST_NAME - ending.length)}${ending}`;
}

function safeName(title: string): string {
  const plain = title.normalize('NFC').replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' ');
  const name = cut(plain.replace(/^[. ]+/u, ''), LONGEST_NAME - FILE_ENDING.length);
  if (name === '') return 'tegu';
  return RESERVED.test(name) ? `_${name}` : name;
}

/** The beginning of a name, never half a letter, and no dot or space left at its end. */
function cut(name: string, longest: number): string {
  let short = '';
  for (const letter of name) {
    if (short.length + letter.length > longest) break;
    short += letter;
  }
  while (short.endsWith('.') || short.endsWith(' ')) short = short.slice(0, -1);
  return short;
}
