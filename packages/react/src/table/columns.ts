import type { LineKind } from '@tegu/core';
import { useMemo, type CSSProperties } from 'react';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { useScaleLevels } from '../pasting/paste-levels.ts';
import type { LevelView } from '../roles/levels.ts';
import { useAnswer } from '../session/session-context.tsx';
import { mostLevels } from './most-levels.ts';

/** The columns that hold a line for each record, and what their records are. */
export const LISTS: Readonly<Record<ListColumn, LineKind>> = {
  indicators: 'indicator',
  knowledge: 'knowledge',
  skills: 'skill',
  attitudes: 'attitude',
};

export type ListColumn = 'indicators' | 'knowledge' | 'skills' | 'attitudes';

/** What a column of the table shows of a competency; a number is a level of its scale, by rank from 0. */
export type ColumnKey = 'name' | 'category' | 'definition' | ListColumn | number;

/** A column as it is headed. */
export interface TableColumn {
  readonly key: ColumnKey;
  readonly label: string;
  /** The level that heads it; null too for a level that only longer scales than the model's own have. */
  readonly level: LevelView | null;
  /** Its least width, and its share of what is left. */
  readonly width: ColumnWidth;
}

export interface ColumnWidth {
  readonly least: number;
  readonly share: number;
}

const NEED_WIDTH: ColumnWidth = { least: 192, share: 1 };

/** The columns that every table has. */
const FIRST = [
  ['name', { least: 176, share: 0.9 }],
  ['category', { least: 132, share: 0.6 }],
  ['definition', { least: 212, share: 1.2 }],
  ['indicators', { least: 272, share: 1.6 }],
  ['knowledge', NEED_WIDTH],
  ['skills', NEED_WIDTH],
  ['attitudes', NEED_WIDTH],
] as const;

/** Names stay in sight on phones too, and leave room for a column beside them. */
const NARROW_NAME: ColumnWidth = { least: 124, share: 1 };
const LEVEL_WIDTH: ColumnWidth = { least: 172, share: 1 };
const RAMP_STEPS = 3;

/** All columns of the table: the competency, and the levels of the longest scale that one of them has. */
export function useTableColumns(): readonly TableColumn[] {
  const words = useWords();
  const levels = useScaleLevels();
  const most = useAnswer(mostLevels, '');
  const isNarrow = useMedia(NARROW);
  return useMemo(
    () => [
      ...FIRST.map(([key, width]) => ({
        key,
        label: words(`table.column.${key}`),
        level: null,
        width: key === 'name' && isNarrow ? NARROW_NAME : width,
      })),
      ...levels.map(({ id, rank, name, lang }, i) => ({
        key: i,
        label: words('roles.level', { rank, name }),
        level: {
          id,
          rank,
          name,
          lang,
          step: Math.ceil((rank * RAMP_STEPS) / Math.max(levels.length, RAMP_STEPS)),
        },
        width: LEVEL_WIDTH,
      })),
      ...Array.from({ length: Math.max(0, most - levels.length) }, (_, i) => ({
        key: levels.length + i,
        label: words('table.level', { rank: levels.length + i + 1 }),
        level: null,
        width: LEVEL_WIDTH,
      })),
    ],
    [words, levels, most, isNarrow],
  );
}

/** The tracks of a row: each row is a grid of its own, so that all must be given the same widths. */
export function tracksOf(columns: readonly TableColumn[]): CSSProperties {
  return {
    gridTemplateColumns: columns
      .map(({ width: { least, share } }) => `minmax(${least}px, ${share}fr)`)
      .join(' '),
    minWidth: columns.reduce((sum, { width: { least } }) => sum + least, 0),
  };
}
