import { baseline, linesOf, set, SETTINGS, type Box, type Part, type Setting } from './drawing.ts';
import type { CellLook, GridCell } from './grid-picture.ts';
import type { Ink } from './inks.ts';
import { widthOf } from './text-width.ts';

const PADDING = 8;
const SIGN = 7;
const AFTER_SIGN = 6;
/** Before a sign; a box that has no room for words beside it has it in its middle. */
const SIGN_ROOM = 12;

interface Look {
  readonly fill?: Ink;
  readonly edge?: Ink;
  readonly ink: Ink;
  /** A level is written larger than a state. */
  readonly isLarge?: boolean;
  readonly sign?: 'full' | 'half' | 'dashed';
}

const LOOKS: Readonly<Record<CellLook, Look>> = {
  empty: { ink: 'muted' },
  dash: { ink: 'muted', isLarge: true },
  undecided: { edge: 'control', ink: 'muted' },
  'level-1': { fill: 'level-1', ink: 'level-1-ink', isLarge: true },
  'level-2': { fill: 'level-2', ink: 'level-2-ink', isLarge: true },
  'level-3': { fill: 'level-3', ink: 'level-3-ink', isLarge: true },
  shown: { fill: 'accent-soft', ink: 'text', sign: 'full' },
  claimed: { ink: 'muted', sign: 'half' },
  suggested: { ink: 'muted', sign: 'dashed' },
  waived: { ink: 'muted' },
};

function settingOf({ ink, isLarge }: Look): Setting {
  return isLarge ? { ...SETTINGS.name, height: 18, ink } : { ...SETTINGS.small, height: 16, ink };
}

/** What stands before the words: the number of a level, or a sign. */
function leadWidth({ look, lead }: GridCell): number {
  if (lead !== undefined) return widthOf(`${lead} `, { size: SETTINGS.name.size, isBold: true });
  return LOOKS[look].sign ? SIGN_ROOM - PADDING + 2 * SIGN + AFTER_SIGN : 0;
}

/** How wide a cell would be with all its words on one line. */
export function naturalWidth(cell: GridCell): number {
  if (cell.label.text === '') return 0;
  const width = widthOf(cell.label.text, settingOf(LOOKS[cell.look]));
  // What is long is read on two lines.
  return leadWidth(cell) + (LOOKS[cell.look].isLarge ? width : width / 2 + 12) + 2 * PADDING;
}

/** The lines of a cell, and how high it has to be for them. */
export function roomOf(cell: GridCell, width: number): { lines: readonly string[]; height: number } {
  const setting = settingOf(LOOKS[cell.look]);
  const room = { width: Math.max(width - 2 * PADDING - leadWidth(cell), 24), most: 4 };
  const lines = linesOf(cell.label, setting, room);
  return { lines, height: Math.max(31, lines.length * setting.height + 10) };
}

/** A cell in its box: the fill, the number or the sign, and the words, in the middle of it. */
export function cellParts(
  cell: GridCell,
  lines: readonly string[],
  box: Omit<Box, 'kind' | 'fill' | 'edge'>,
): readonly Part[] {
  const look = LOOKS[cell.look];
  const parts: Part[] = [];
  if (look.fill) parts.push({ kind: 'box', ...box, fill: look.fill });
  else if (look.edge) {
    const inside = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
    parts.push({ kind: 'box', ...inside, edge: look.edge, isDashed: true });
  }
  const setting = settingOf(look);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = middle.y - (lines.length * setting.height) / 2;
  if (look.sign) {
    // Signs stand one under the other, so they begin at the edge and not in the middle.
    const left = box.width <= 2 * SIGN_ROOM ? middle.x - SIGN : box.x + SIGN_ROOM;
    parts.push({
      kind: 'sign',
      shape: look.sign,
      x: left + SIGN,
      y: middle.y,
      radius: SIGN - 0.5,
      ink: look.sign === 'dashed' ? look.ink : 'accent',
    });
    const x = left + 2 * SIGN + AFTER_SIGN;
    return [...parts, ...set(lines, setting, { x, y: top }, cell.label.lang)];
  }
  const widest = lines.reduce((most, line) => Math.max(most, widthOf(line, setting)), 0);
  const left = middle.x - (leadWidth(cell) + widest) / 2;
  const words = set(lines, { ...setting, anchor: 'middle' }, { x: middle.x, y: top }, cell.label.lang);
  const { lead } = cell;
  if (lead === undefined) return [...parts, ...words];
  if (words.length > 1) {
    // Beside several lines the number stands at the left of them all.
    const at = { x: left, y: baseline(box.y, box.height, setting.size) };
    parts.push({
      kind: 'line',
      ...at,
      text: lead,
      size: setting.size,
      isBold: true,
      anchor: 'start',
      ink: look.ink,
    });
    return [...parts, ...set(lines, setting, { x: left + leadWidth(cell), y: top }, cell.label.lang)];
  }
  return [...parts, ...words.map((line) => ({ ...line, lead }))];
}
