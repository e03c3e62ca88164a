import type { Block } from './block.ts';
import { hasHeads, targetsOf, type PasteLevel, type Target } from './column-targets.ts';

/** A head is a few words: what is longer is a sentence without its full stop. */
const LONGEST_HEAD = 48;
/** One sentence below words without a full stop may be one that was typed with more care. */
const FEWEST_SENTENCES = 2;
const SENTENCE = /[.!?…]["'”“»’)\]]*$/u;

/**
 * True where the first row of a table seems to head it: its words are known, or it holds a few words above a column of sentences.
 * For who is shown the table and may say otherwise.
 */
export function seemsHeaded(block: Block, levels: readonly PasteLevel[]): boolean {
  const [heads = []] = block;
  const isHeading = heads.every((cell) => cell.trim().length <= LONGEST_HEAD && !isSentence(cell));
  return hasHeads(block, levels) || (isHeading && sentenceColumns(block).length > 0);
}

/**
 * Where each column of a table seems to go: by its head, by its place where there is none; below heads that say nothing of deeds
 * sentences are deeds, and what stands before them is the name. For who is shown the table and may say otherwise.
 */
export function seemingTargets(
  block: Block,
  levels: readonly PasteLevel[],
  hasHead: boolean,
): readonly Target[] {
  const known = targetsOf(block, levels, hasHead);
  const isDescribed = known.some(
    (target) => target === 'indicators' || levels.some(({ id }) => id === target),
  );
  const deeds = sentenceColumns(block).filter((column) => known[column] === null);
  const [first] = deeds;
  if (!hasHead || isDescribed || first === undefined) return known;
  const name = known.includes('name') ? undefined : nameBefore(known, first);
  return known.map((target, column) =>
    column === name ? 'name' : deeds.includes(column) ? 'indicators' : target,
  );
}

/** The first column before the deeds that goes nowhere; a category that nothing is in is the name itself. */
function nameBefore(targets: readonly Target[], deeds: number): number | undefined {
  const before = targets.slice(0, deeds);
  const free = before.indexOf(null);
  const column = free >= 0 ? free : before.indexOf('category');
  return column >= 0 ? column : undefined;
}

/** The columns that hold sentences alone, below a cell of the first row that is none. */
function sentenceColumns([heads = [], ...body]: Block): readonly number[] {
  return heads.flatMap((head, column) => {
    const cells = body.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const isOfSentences = cells.length >= FEWEST_SENTENCES && cells.every(isSentence);
    return head.trim() !== '' && !isSentence(head) && isOfSentences ? [column] : [];
  });
}

function isSentence(cell: string): boolean {
  return SENTENCE.test(cell.trim());
}
