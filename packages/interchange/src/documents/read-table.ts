import type { PastedCompetency } from '@tegu/core';
import { evened, widthOf, type Block } from './block.ts';
import { hasHeads, targetsOf, type PasteLevel, type Target } from './column-targets.ts';
import { foldedWords } from './column-words.ts';
import { pastedCompetencies } from './pasted-competencies.ts';

/** What is known of a table before it is read; null for targets that its heads tell. */
export interface TableChoice {
  readonly hasHead: boolean;
  readonly targets: readonly Target[] | null;
}

/** What a table holds. */
export interface TableRead {
  readonly targets: readonly Target[];
  readonly competencies: readonly PastedCompetency[];
  /** The columns with words that go nowhere. */
  readonly leftOut: readonly number[];
}

/** Reads a table: each column goes where its head tells, or where it was said to go. */
export function readTable(
  block: Block,
  { hasHead, targets: said }: TableChoice,
  levels: readonly PasteLevel[],
): TableRead {
  const targets = said ?? targetsOf(block, levels, hasHead);
  const body = hasHead ? evened(block).slice(1) : evened(block);
  return {
    targets,
    competencies: pastedCompetencies(body, targets, levels),
    leftOut: targets.flatMap((target, i) =>
      target === null && body.some((row) => row[i]?.trim()) ? [i] : [],
    ),
  };
}

/** The rows of a table that goes on with another: its heads are said again, or not at all. Undefined for one of another kind. */
export function goingOn(last: Block, next: Block, levels: readonly PasteLevel[]): Block | undefined {
  if (widthOf(last) !== widthOf(next)) return undefined;
  if (!hasHeads(next, levels)) return next;
  const heads = next[0]?.map(foldedWords) ?? [];
  const isSame = heads.every((head, i) => head === foldedWords(last[0]?.[i] ?? ''));
  return isSame ? next.slice(1) : undefined;
}
