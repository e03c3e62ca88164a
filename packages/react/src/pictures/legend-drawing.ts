import { cellParts } from './cell-drawing.ts';
import { linesOf, MARGIN, set, SETTINGS, type Label, type Part } from './drawing.ts';
import type { GridCell } from './grid-picture.ts';
import { widthOf } from './text-width.ts';

const SWATCH = 24;
const WIDE_SWATCH = 34;
const AFTER_SWATCH = 8;
const BETWEEN = 24;
const LINE = 30;

/** What the cells mean: a swatch and its word, one beside the other, on as many lines as they take. */
export function legendOf(
  cells: readonly GridCell[],
  note: Label,
  width: number,
  top: number,
): { parts: readonly Part[]; bottom: number } {
  const parts: Part[] = [];
  const right = width - MARGIN;
  let [x, y] = [MARGIN, top];
  for (const cell of [...cells, null]) {
    const swatch = cell === null ? 0 : cell.look === 'undecided' ? WIDE_SWATCH : SWATCH;
    const label = cell?.label ?? note;
    const before = swatch === 0 ? 0 : swatch + AFTER_SWATCH;
    const lines = linesOf(label, SETTINGS.about, { width: right - MARGIN - before, most: 1 });
    const across = before + widthOf(lines[0] ?? '', SETTINGS.about);
    if (x > MARGIN && x + across > right) [x, y] = [MARGIN, y + LINE];
    if (cell) {
      const box = { x, y, width: swatch, height: SWATCH };
      parts.push(
        ...cellParts(
          { look: cell.look, label: lead(cell) },
          lead(cell).text === '' ? [] : [lead(cell).text],
          box,
        ),
      );
    }
    parts.push(...set(lines, SETTINGS.about, { x: x + before, y: y + 1 }, label.lang));
    x += across + BETWEEN;
  }
  return { parts, bottom: y + LINE + 8 };
}

/** What stands in the swatch itself: the number of a level, or a dash. */
function lead({ lead: number = '', look }: GridCell): Label {
  return { text: look === 'waived' ? '–' : number };
}
