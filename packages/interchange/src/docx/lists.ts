import { LevelFormat, type INumberingOptions, type IParagraphOptions } from 'docx';
import { LIST_INDENT } from './sheet.ts';

/** Word knows nine levels of lists; what is deeper stands on the last. */
const LEVELS = 9;
const MARKS = ['•', '–', '·'] as const;

/** Where the words of an item stand in a list within so many others. */
export function listIndent(depth: number): number {
  return LIST_INDENT * (Math.min(depth, LEVELS - 1) + 1);
}

/** The lists that a document may have: one with marks, one with numbers. */
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: 'marks',
      levels: Array.from({ length: LEVELS }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: MARKS[level % MARKS.length] ?? '•',
        style: { paragraph: { indent: { left: listIndent(level), hanging: LIST_INDENT } } },
      })),
    },
    {
      reference: 'numbers',
      levels: Array.from({ length: LEVELS }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: { left: listIndent(level), hanging: LIST_INDENT } } },
      })),
    },
  ],
};

/** Counts the ordered lists of one document: each of them begins at one. */
export class ListNumbers {
  private ordered = 0;

  /** What an item of the next list says of its place. */
  next(isOrdered: boolean, depth: number): NonNullable<IParagraphOptions['numbering']> {
    const level = Math.min(depth, LEVELS - 1);
    if (!isOrdered) return { reference: 'marks', level };
    this.ordered += 1;
    return { reference: 'numbers', level, instance: this.ordered };
  }
}
