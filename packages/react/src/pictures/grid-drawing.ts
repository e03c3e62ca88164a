import {
  AFTER_NAMES,
  baseline,
  headOf,
  linesOf,
  MARGIN,
  namesWidth,
  rule,
  set,
  SETTINGS,
  type Drawing,
  type Label,
  type Part,
} from './drawing.ts';
import { cellParts, naturalWidth, roomOf } from './cell-drawing.ts';
import { drawGroups, type Drawn } from './groups-drawing.ts';
import type { GridPicture, GridRow } from './grid-picture.ts';
import { legendOf } from './legend-drawing.ts';
import { widthOf } from './text-width.ts';

const GAP = 4;
const SECTION_GAP = 14;
const NARROWEST = 92;
/** A head asks for no more: its long words are divided. */
const WIDEST_HEAD = 104;
const WIDEST = 148;
const LEAST_WIDTH = 640;
const ROW = 36;

/** Where the columns begin, and how wide each is. */
interface Columns {
  /** How wide the names of the rows are. */
  readonly names: number;
  readonly lefts: readonly number[];
  readonly width: number;
  readonly right: number;
}

/** Rows by their groups, and what stands across. */
export function drawGrid(grid: GridPicture): Drawing {
  const columns = columnsOf(grid);
  const width = Math.max(columns.right + MARGIN, LEAST_WIDTH);
  const head = headOf(grid.title, grid.about, width);
  const legend = legendOf(grid.legend, grid.legendNote, width, head.bottom);
  const heads = headsOf(grid, columns, legend.bottom);
  const across = columns.right - MARGIN;
  const rows = drawGroups(grid.groups, { top: heads.bottom, across }, (row, top) => rowOf(row, columns, top));
  const foot = footOf(grid, columns, rows.bottom);
  return {
    width,
    height: foot.bottom + MARGIN,
    title: `${grid.title.text}: ${grid.about.text}`,
    description: grid.description,
    parts: [...head.parts, ...legend.parts, ...heads.parts, ...rows.parts, ...foot.parts],
  };
}

/** As wide as the widest word in a cell or a head asks for, within bounds. */
function columnsOf({ sections, groups }: GridPicture): Columns {
  const inCells = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(naturalWidth)));
  const inHeads = sections.flatMap(({ columns }) =>
    columns.flatMap(({ text }) => text.split(/\s+/u).map((word) => widthOf(word, SETTINGS.head) + 10)),
  );
  const wanted = Math.max(widest(inCells), Math.min(widest(inHeads), WIDEST_HEAD));
  const width = Math.ceil(Math.min(Math.max(wanted, NARROWEST), WIDEST));
  const names = namesWidth(groups.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const lefts: number[] = [];
  let x = MARGIN + names + AFTER_NAMES;
  sections.forEach((section, i) => {
    if (i > 0) x += SECTION_GAP;
    for (let count = 0; count < section.columns.length; count += 1) {
      lefts.push(x);
      x += width + GAP;
    }
  });
  return { names, lefts, width, right: x - GAP };
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, each) => Math.max(most, each), 0);
}

/** The heads of the columns stand on one line, however many lines each takes. */
function headsOf({ sections }: GridPicture, { lefts, width }: Columns, top: number): Drawn {
  const heads = sections.map(({ label, columns }) => ({
    label,
    across: columns.length * (width + GAP) - GAP,
    columns: columns.map((column) => ({
      lang: column.lang,
      lines: linesOf(column, SETTINGS.head, { width: width - 8 }),
    })),
  }));
  const over = heads.map(({ label, across }) =>
    label ? linesOf(label, SETTINGS.over, { width: across - 8, most: 3 }) : [],
  );
  const overHeight = longest(over) * SETTINGS.over.height;
  const underOver = top + overHeight + (overHeight > 0 ? 6 : 0);
  const bottom =
    underOver +
    longest(heads.flatMap(({ columns }) => columns.map(({ lines }) => lines))) * SETTINGS.head.height;
  const parts: Part[] = [];
  let column = 0;
  heads.forEach(({ label, across, columns }, i) => {
    const x = lefts[column] ?? 0;
    const lines = over[i] ?? [];
    if (lines.length > 0) {
      const y = top + overHeight - lines.length * SETTINGS.over.height;
      parts.push(...set(lines, SETTINGS.over, { x: x + across / 2, y }, label?.lang));
      parts.push(rule(x + 4, top + overHeight + 2, across - 8));
    }
    for (const head of columns) {
      const middle = (lefts[column] ?? 0) + width / 2;
      const y = bottom - head.lines.length * SETTINGS.head.height;
      parts.push(...set(head.lines, SETTINGS.head, { x: middle, y }, head.lang));
      column += 1;
    }
  });
  return { parts, bottom: bottom + 4 };
}

function longest(lines: readonly (readonly string[])[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 0);
}

function rowOf({ name, cells, sentence }: GridRow, columns: Columns, top: number): Drawn {
  const names = linesOf(name, SETTINGS.name, { width: columns.names });
  const across = columns.right - (columns.lefts[0] ?? 0);
  const told = sentence ? linesOf(sentence, SETTINGS.about, { width: Math.max(across, WIDEST) }) : [];
  const room = cells.map((cell) => roomOf(cell, columns.width));
  const height = Math.max(
    ROW,
    names.length * SETTINGS.name.height + 12,
    told.length * SETTINGS.about.height + 10,
    ...(sentence ? [] : room.map((lines) => lines.height + 5)),
  );
  const parts: Part[] = [
    ...set(names, SETTINGS.name, { x: MARGIN, y: top + (height - names.length * 20) / 2 }, name.lang),
    ...set(
      told,
      SETTINGS.about,
      { x: columns.lefts[0] ?? 0, y: top + (height - told.length * 22) / 2 },
      sentence?.lang,
    ),
  ];
  if (!sentence) {
    cells.forEach((cell, i) => {
      const box = { x: columns.lefts[i] ?? 0, y: top + 2, width: columns.width, height: height - 4 };
      parts.push(...cellParts(cell, room[i]?.lines ?? [], box));
    });
  }
  return { parts, bottom: top + height };
}

/** How many, below each column; a diamond where there is none. */
function footOf({ foot }: GridPicture, { names, lefts, width }: Columns, top: number): Drawn {
  if (!foot) return { parts: [], bottom: top };
  const label: Label = foot.label;
  const lines = linesOf(label, SETTINGS.small, { width: names });
  const height = Math.max(ROW, lines.length * SETTINGS.small.height + 12);
  const parts: Part[] = [
    ...set(lines, SETTINGS.small, { x: MARGIN, y: top + (height - lines.length * 18) / 2 }, label.lang),
  ];
  foot.counts.forEach(({ count, isFound }, i) => {
    const x = (lefts[i] ?? 0) + width / 2;
    const y = top + height / 2;
    parts.push({
      kind: 'line',
      x: isFound ? x - 9 : x,
      y: baseline(top, height, 15),
      text: String(count),
      size: 15,
      isBold: true,
      anchor: 'middle',
      ink: isFound ? 'note' : 'text',
    });
    if (isFound) parts.push({ kind: 'sign', shape: 'diamond', x: x + 8, y, radius: 5.5, ink: 'note' });
  });
  return { parts, bottom: top + height };
}
