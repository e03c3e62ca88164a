import { FILE_ENDING } from '../files/model-files.ts';

/** How long a name may be with its ending; in whatever script it then fits into the 255 bytes of every file system. */
export const LONGEST_NAME = 80;

// What Windows, the strictest, does not take, halves of letters, and what shows a name in another order than it has.
const NOT_IN_NAMES = /[\p{Control}\p{Surrogate}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=[. ]|$)/iu;

/** Names for the files of models: their titles where every system takes them, and no two alike. */
export function archiveNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return titles.map((title) => {
    const base = safeName(title);
    for (let number = lastNumber.get(alike(base)) ?? 1; ; number++) {
      const name = numbered(base, number);
      if (taken.has(alike(name))) continue;
      taken.add(alike(name));
      lastNumber.set(alike(base), number + 1);
      return name;
    }
  });
}

function numbered(base: string, number: number): string {
  const ending = `${number === 1 ? '' : ` (${number})`}${FILE_ENDING}`;
  return `${cut(base, LONGEST_NAME - ending.length)}${ending}`;
}

/** Some systems see no difference between capitals and small letters, some none between ways to write õ. */
function alike(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
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
