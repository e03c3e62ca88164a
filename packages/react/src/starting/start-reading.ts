import type { PastedCompetency } from '@tegu/core';
import { evened, widthOf, type Block } from '../pasting/block.ts';
import { hasHeads, targetsOf, type PasteLevel, type Target } from '../pasting/column-targets.ts';
import { foldedWords } from '../pasting/column-words.ts';
import { pastedCompetencies } from '../pasting/pasted-competencies.ts';
import { pastedParts } from '../pasting/pasted-parts.ts';

/** Longer than any model that somebody has written by hand. */
export const MOST_CHARACTERS = 1_000_000;
/** As many competencies as one model is made for. */
export const MOST_COMPETENCIES = 2_000;

/** What somebody has said about a table; null for what is guessed. */
export interface TableChoice {
  readonly hasHead: boolean;
  readonly targets: readonly Target[] | null;
}

/** A table of the text, and what it holds. */
export interface StartTable {
  /** Tells the tables apart while the text around them changes. */
  readonly key: string;
  readonly block: Block;
  readonly hasHead: boolean;
  readonly targets: readonly Target[];
  readonly competencies: readonly PastedCompetency[];
  /** The columns with words that go nowhere. */
  readonly leftOut: readonly number[];
}

/** The tables and lines of a text. */
export interface StartParts {
  readonly tables: readonly Omit<StartTable, 'targets' | 'competencies' | 'leftOut'>[];
  /** What stands outside the tables. */
  readonly lines: readonly string[];
}

/** True for the text of a model's own file. */
export function isFileText(text: string): boolean {
  return text.trimStart().startsWith('{');
}

/** Reads a text. Tables of one kind that follow each other are one: the heads are said again, or not at all. */
export function startParts(text: string, levels: readonly PasteLevel[]): StartParts {
  const blocks: Block[] = [];
  const lines: string[] = [];
  for (const part of pastedParts(text)) {
    if (part.kind === 'lines') {
      lines.push(...part.lines);
      continue;
    }
    const last = blocks.at(-1);
    const more = last && goingOn(last, part.block, levels);
    if (last && more) blocks.splice(-1, 1, [...last, ...more]);
    else blocks.push(part.block);
  }
  const seen = new Map<string, number>();
  const tables = blocks.map((block) => {
    const head = block[0]?.join('\t') ?? '';
    const times = (seen.get(head) ?? 0) + 1;
    seen.set(head, times);
    return { key: `${times} ${widthOf(block)} ${head}`, block, hasHead: hasHeads(block, levels) };
  });
  return { tables, lines };
}

/** A table with where its columns go: as somebody said, or as its heads tell. */
export function startTable(
  { key, block, hasHead: isHeaded }: StartParts['tables'][number],
  choice: TableChoice | undefined,
  levels: readonly PasteLevel[],
): StartTable {
  const hasHead = choice?.hasHead ?? isHeaded;
  const targets = choice?.targets ?? targetsOf(block, levels, hasHead);
  const body = hasHead ? evened(block).slice(1) : evened(block);
  return {
    key,
    block,
    hasHead,
    targets,
    competencies: pastedCompetencies(body, targets, levels),
    leftOut: targets.flatMap((target, i) =>
      target === null && body.some((row) => row[i]?.trim()) ? [i] : [],
    ),
  };
}

/** The rows of a table that goes on with another. */
function goingOn(last: Block, next: Block, levels: readonly PasteLevel[]): Block | undefined {
  if (widthOf(last) !== widthOf(next)) return undefined;
  if (!hasHeads(next, levels)) return next;
  const heads = next[0]?.map(foldedWords) ?? [];
  const isSame = heads.every((head, i) => head === foldedWords(last[0]?.[i] ?? ''));
  return isSame ? next.slice(1) : undefined;
}
