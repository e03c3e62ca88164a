import { linesOf, MARGIN, rule, set, SETTINGS, type Label, type Part } from './drawing.ts';

/** A piece of a picture, and where the rest begins. */
export interface Drawn {
  readonly parts: readonly Part[];
  readonly bottom: number;
}

interface Group<Row> {
  /** What heads it, where something does. */
  readonly label: Label | null;
  readonly rows: readonly Row[];
}

/** Rows by their groups from a height on, with a line under each. */
export function drawGroups<Row>(
  groups: readonly Group<Row>[],
  { top, across }: { readonly top: number; readonly across: number },
  rowOf: (row: Row, top: number) => Drawn,
): Drawn {
  const parts: Part[] = [];
  let y = top;
  for (const { label, rows } of groups) {
    const lines = label ? linesOf(label, SETTINGS.group, { width: across, most: 2 }) : [];
    parts.push(...set(lines, SETTINGS.group, { x: MARGIN, y: y + 12 }, label?.lang));
    y += 12 + lines.length * SETTINGS.group.height + 6;
    parts.push(rule(MARGIN, y, across));
    for (const row of rows) {
      const drawn = rowOf(row, y);
      parts.push(...drawn.parts, rule(MARGIN, drawn.bottom, across));
      y = drawn.bottom;
    }
  }
  return { parts, bottom: y };
}
