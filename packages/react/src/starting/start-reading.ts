import {
  goingOn,
  pastedParts,
  readTable,
  seemingTargets,
  seemsHeaded,
  type Block,
  type PasteLevel,
  type TableChoice,
  type TableRead,
} from '@tegu/interchange/documents';
import { headOf, tableKey } from '../pasting/table-choices.ts';

/** Longer than any model that somebody has written by hand. */
export const MOST_CHARACTERS = 1_000_000;
/** As many competencies as one model is made for. */
export const MOST_COMPETENCIES = 2_000;

/** A table of the text, and what it holds. */
export interface StartTable extends TableRead {
  /** Tells the tables apart while the text around them changes. */
  readonly key: string;
  readonly block: Block;
  readonly hasHead: boolean;
}

/** The tables and lines of a text. */
export interface StartParts {
  readonly tables: readonly Omit<StartTable, keyof TableRead>[];
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
    const head = headOf(block);
    const times = (seen.get(head) ?? 0) + 1;
    seen.set(head, times);
    return { key: tableKey(block, times), block, hasHead: seemsHeaded(block, levels) };
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
  const targets = choice?.targets ?? seemingTargets(block, levels, hasHead);
  return { key, block, hasHead, ...readTable(block, { hasHead, targets }, levels) };
}
