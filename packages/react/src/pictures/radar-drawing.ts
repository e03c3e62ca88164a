import {
  baseline,
  headOf,
  linesOf,
  MARGIN,
  set,
  SETTINGS,
  type Drawing,
  type Part,
  type Point,
} from './drawing.ts';
import { widthOf } from './text-width.ts';
import { mostLevels, rowsOf, type Mark, type RolePicture, type RoleRow } from './role-picture.ts';

const RADIUS = 180;
const NUMBERS: number = RADIUS + 18;
const MIDDLE: number = MARGIN + RADIUS + 40;
const LIST: number = MIDDLE + RADIUS + 64;
const LIST_WIDTH = 340;
const WIDTH: number = LIST + LIST_WIDTH + MARGIN;
const FEWEST = 3;
const MOST = 24;
const MOST_LEVELS = 8;

/** A radar needs three competencies to be a shape, and stops being one where there are too many. */
export function canBeRadar(picture: RolePicture): boolean {
  const { length } = rowsOf(picture);
  return length >= FEWEST && length <= MOST && mostLevels(picture) <= MOST_LEVELS;
}

/** The same profile as a radar: numbers stand around it, and the list beside it says what each is. */
export function drawRadar(picture: RolePicture): Drawing {
  const rows = rowsOf(picture);
  const most = mostLevels(picture);
  const head = headOf(picture.title, picture.about, WIDTH);
  const key = keyOf(picture, head.bottom);
  const middle = { x: MIDDLE, y: key.bottom + RADIUS + 36 };
  const at = (axis: number, radius: number): Point => {
    const angle = (axis / rows.length) * 2 * Math.PI - Math.PI / 2;
    return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  };
  const pointOf = (mark: Mark | null, axis: number): Point | null =>
    mark && at(axis, (mark.rank / most) * RADIUS);
  const targets = rows.map(({ target }, i) => pointOf(target, i));
  const entries = rows.map(({ entry }, i) => pointOf(entry, i));
  const web: readonly Part[] = Array.from({ length: most }, (_, i) => ({
    kind: 'path',
    points: closed(rows.map((__, axis) => at(axis, ((i + 1) / most) * RADIUS))),
    edge: 'line',
  }));
  const axes: readonly Part[] = rows.map((_, i) => ({
    kind: 'path',
    points: [middle, at(i, RADIUS)],
    edge: 'line',
  }));
  const ranks: readonly Part[] = Array.from({ length: most }, (_, i) => ({
    kind: 'line',
    x: middle.x + 5,
    y: middle.y - ((i + 1) / most) * RADIUS + 15,
    text: String(i + 1),
    size: 13,
    anchor: 'start',
    ink: 'muted',
    isClear: true,
  }));
  const numbers: readonly Part[] = rows.map((_, i) => {
    const { x, y } = at(i, NUMBERS);
    const text = String(i + 1);
    return {
      kind: 'line',
      x,
      y: baseline(y - 9, 18, 13),
      text,
      size: 13,
      isBold: true,
      anchor: 'middle',
      ink: 'text',
    };
  });
  const note = noteOf(picture, middle.y + RADIUS + 40);
  const list = listOf(picture, rows, key.bottom + 16);
  return {
    width: WIDTH,
    height: Math.max(note.bottom, list.bottom) + MARGIN,
    title: `${picture.title.text}: ${picture.about.text}`,
    description: picture.description,
    parts: [
      ...head.parts,
      ...web,
      ...axes,
      ...shapeOf(targets, 'full'),
      ...shapeOf(entries, 'open'),
      ...ranks,
      ...numbers,
      ...key.parts,
      ...note.parts,
      ...list.parts,
    ],
  };
}

function closed(points: readonly Point[]): readonly Point[] {
  return [...points, ...points.slice(0, 1)];
}

/** Lines from one decided level to the next; where one is not decided the line has a gap, for nothing is known there. */
function shapeOf(points: readonly (Point | null)[], shape: 'full' | 'open'): readonly Part[] {
  const isDashed = shape === 'open';
  const lines = points.flatMap((from, i): readonly Part[] => {
    const to = points[(i + 1) % points.length];
    return from && to ? [{ kind: 'path', points: [from, to], edge: 'accent', strength: 2, isDashed }] : [];
  });
  const signs = points.flatMap((point): readonly Part[] =>
    point ? [{ kind: 'sign', shape, ...point, radius: isDashed ? 6.5 : 4, ink: 'accent' }] : [],
  );
  return [...lines, ...signs];
}

/** What the two lines mean; the second is left out where no level on entry is said. */
function keyOf(picture: RolePicture, top: number): { parts: readonly Part[]; bottom: number } {
  const parts: Part[] = [];
  const hasEntry = rowsOf(picture).some(({ entry }) => entry !== null);
  let x = MARGIN;
  for (const shape of hasEntry ? (['full', 'open'] as const) : (['full'] as const)) {
    const label = shape === 'full' ? picture.targetWord : picture.entryWord;
    const y = top + SETTINGS.about.height / 2;
    parts.push(...shapeOf([{ x: x + 7, y }, { x: x + 41, y }, null], shape));
    const lines = linesOf(label, SETTINGS.about, { width: WIDTH / 2 - 80, most: 1 });
    parts.push(...set(lines, SETTINGS.about, { x: x + 56, y: top }, label.lang));
    x += 56 + widthOf(lines[0] ?? '', SETTINGS.about) + 24;
  }
  return { parts, bottom: top + 30 };
}

function noteOf({ radarNote }: RolePicture, top: number): { parts: readonly Part[]; bottom: number } {
  const lines = linesOf(radarNote, SETTINGS.small, { width: LIST - MARGIN - 40 });
  return {
    parts: set(lines, SETTINGS.small, { x: MARGIN, y: top }, radarNote.lang),
    bottom: top + lines.length * SETTINGS.small.height,
  };
}

/** What each number stands for, and its levels in words. */
function listOf(
  { targetWord, entryWord, undecided }: RolePicture,
  rows: readonly RoleRow[],
  top: number,
): { parts: readonly Part[]; bottom: number } {
  const parts: Part[] = [];
  let y = top;
  rows.forEach(({ name, target, entry }, i) => {
    const names = linesOf(name, SETTINGS.name, { width: LIST_WIDTH - 30, most: 3 });
    const said = [`${targetWord.text}: ${(target?.label ?? undecided).text}`];
    if (entry) said.push(`${entryWord.text}: ${entry.label.text}`);
    parts.push({
      kind: 'line',
      x: LIST,
      y: baseline(y, SETTINGS.name.height, 13),
      text: String(i + 1),
      size: 13,
      isBold: true,
      anchor: 'start',
      ink: 'text',
    });
    parts.push(...set(names, SETTINGS.name, { x: LIST + 30, y }, name.lang));
    y += names.length * SETTINGS.name.height;
    for (const text of said) {
      const lines = linesOf({ text }, SETTINGS.small, { width: LIST_WIDTH - 30, most: 2 });
      parts.push(...set(lines, SETTINGS.small, { x: LIST + 30, y }, targetWord.lang));
      y += lines.length * SETTINGS.small.height;
    }
    y += 8;
  });
  return { parts, bottom: y };
}
