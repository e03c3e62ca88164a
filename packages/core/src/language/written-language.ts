import { ownMarks } from './foreign-text.ts';
import { tokenise } from './words.ts';

/** As much of a text says what language it is in. */
const ENOUGH = 20_000;
/** So many marks of one language are no chance. */
const FEWEST = 3;

/** The language of the packs that a text is written in; undefined where it is not clearly one of them. */
export function writtenLanguage(text: string): string | undefined {
  const { all, otherScript } = tokenise(text.slice(0, ENOUGH), new Map());
  if (otherScript) return undefined;
  const words = all.filter(({ capitals }) => !capitals);
  const counts = Object.entries(ownMarks)
    .map(([language, isMark]) => ({
      language,
      marks: words.filter((word) => isMark(word.text)).length,
    }))
    .sort((a, b) => b.marks - a.marks);
  const [first, second] = counts;
  if (!first || !second || first.marks < FEWEST) return undefined;
  return first.marks > 2 * second.marks ? first.language : undefined;
}
