import type { Id } from '@tegu/core';
import { FIELD_WORDS, FIELDS, foldedWords } from './column-words.ts';
import { widthOf, type Block } from './block.ts';
import { levelNamed } from './level-named.ts';

/** Where a column goes: a field by its name, a level by its id, or nowhere. */
export type Target = string | null;

/** A level that a column may describe. */
export interface PasteLevel {
  readonly id: Id;
  readonly rank: number;
  /** Its names in all languages. */
  readonly names: readonly string[];
  /** What levels of other scales are called that stand as high. */
  readonly otherNames?: readonly string[] | undefined;
  /** It is above the default scale: only longer ones have it. */
  readonly isBeyond?: boolean | undefined;
}

/** How sure it is that a head means a target; the words of longer heads say less. */
interface Guess {
  readonly target: string;
  readonly worth: number;
}

/** A head is a few words: what is longer is a sentence. */
const LONGEST_HEAD = 48;

/** True where the first row heads the columns: most of what stands there names a field or a level. */
export function hasHeads(block: Block, levels: readonly PasteLevel[]): boolean {
  const heads = (block[0] ?? []).filter((cell) => cell.trim() !== '');
  const known = heads.filter((cell) => guessOf(cell, levels) !== undefined);
  return known.length > 0 && known.length * 2 >= heads.length;
}

/** Where each column goes, by its head; by its place, where there are no heads. */
export function targetsOf(block: Block, levels: readonly PasteLevel[], hasHead: boolean): readonly Target[] {
  const width = widthOf(block);
  const columns = Array.from({ length: width }, (_, i) => i);
  if (!hasHead) return columns.map((i) => byPlace(width, levels)[i] ?? null);
  const guesses = columns.map((i) => guessOf(block[0]?.[i] ?? '', levels));
  return guesses.map((guess, i) => {
    if (!guess) return null;
    // Several columns of deeds are one list; of two names, the head that says it more plainly is the name.
    const isList =
      guess.target === 'indicators' || ['knowledge', 'skills', 'attitudes'].includes(guess.target);
    const rival = guesses.findIndex(
      (other, j) =>
        j !== i &&
        other?.target === guess.target &&
        (other.worth > guess.worth || (other.worth === guess.worth && j < i)),
    );
    return isList || rival < 0 ? guess.target : null;
  });
}

/** The usual order of columns that nobody has headed. */
function byPlace(width: number, levels: readonly PasteLevel[]): readonly Target[] {
  if (width <= 2) return ['name', 'indicators'];
  if (width === 3) return ['name', 'definition', 'indicators'];
  return ['name', 'category', 'definition', 'indicators', ...levels.map(({ id }) => id)];
}

function guessOf(head: string, levels: readonly PasteLevel[]): Guess | undefined {
  const words = foldedWords(head);
  if (words === '' || words.length > LONGEST_HEAD) return undefined;
  const level = levelNamed(words, levels);
  if (level) return { target: level.id, worth: 3 };
  let best: Guess | undefined;
  for (const target of FIELDS) {
    for (const known of FIELD_WORDS[target]) {
      const worth = worthOf(words, known);
      if (worth > (best?.worth ?? 0)) best = { target, worth };
    }
  }
  return best;
}

/** 3 for the very words, 2 for a head that begins with them, 1 for one that has them; more for longer words. */
function worthOf(words: string, known: string): number {
  const longer = known.length / 100;
  if (words === known) return 3 + longer;
  // A number behind them counts columns of one kind.
  if (words.replace(/ \d{1,2}$/, '') === known) return 2.5 + longer;
  if (words.startsWith(`${known} `)) return 2 + longer;
  return ` ${words} `.includes(` ${known} `) ? 1 + longer : 0;
}
