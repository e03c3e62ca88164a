import {
  AFTER_NAMES,
  headOf,
  linesOf,
  MARGIN,
  namesWidth,
  set,
  SETTINGS,
  type Drawing,
  type Label,
  type Part,
  type Setting,
} from './drawing.ts';
import { drawGroups, type Drawn } from './groups-drawing.ts';
import { mostLevels, rowsOf, type Mark, type RolePicture, type RoleRow } from './role-picture.ts';
import { widthOf } from './text-width.ts';

const TRACK = 330;
const WORDS = 170;
const BAR = 16;
const BETWEEN = 6;
const BEFORE_WORDS = 14;
/** A level in words, beside its bar. */
const WORDING: Setting = { ...SETTINGS.name, height: 19 };

/** Where the bars begin, and how long one level is. */
interface Track {
  readonly names: number;
  readonly left: number;
  readonly unit: number;
}

/** A role's profile: a full bar for the level that is required, an open one under it for the first day. */
export function drawBars(picture: RolePicture): Drawing {
  const names = namesWidth(rowsOf(picture).map(({ name }) => name));
  const left = MARGIN + names + AFTER_NAMES;
  const track = { names, left, unit: TRACK / mostLevels(picture) };
  const width = left + TRACK + BEFORE_WORDS + WORDS + MARGIN;
  const across = width - 2 * MARGIN;
  const head = headOf(picture.title, picture.about, width);
  const key = keyOf(picture, width, head.bottom);
  const rows = drawGroups(picture.groups, { top: key.bottom, across }, (row, top) =>
    rowOf(row, picture.undecided, track, top),
  );
  return {
    width,
    height: rows.bottom + MARGIN,
    title: `${picture.title.text}: ${picture.about.text}`,
    description: picture.description,
    parts: [...head.parts, ...key.parts, ...rows.parts],
  };
}

/** What the two kinds of bar mean; the second is left out where no level on entry is said. */
function keyOf(picture: RolePicture, width: number, top: number): Drawn {
  const hasEntry = rowsOf(picture).some(({ entry }) => entry !== null);
  const parts: Part[] = [];
  let x = MARGIN;
  for (const kind of hasEntry ? (['target', 'entry'] as const) : (['target'] as const)) {
    const label = kind === 'target' ? picture.targetWord : picture.entryWord;
    const lines = linesOf(label, SETTINGS.about, { width: width / 2 - 60, most: 1 });
    parts.push(barOf(kind, x, top + 3, 34));
    parts.push(...set(lines, SETTINGS.about, { x: x + 42, y: top }, label.lang));
    x += 42 + widthOf(lines[0] ?? '', SETTINGS.about) + 24;
  }
  return { parts, bottom: top + 30 };
}

function barOf(kind: 'target' | 'entry', x: number, y: number, width: number): Part {
  if (kind === 'target') return { kind: 'box', x, y, width, height: BAR, fill: 'accent' };
  return { kind: 'box', x: x + 0.75, y: y + 0.75, width: width - 1.5, height: BAR - 1.5, edge: 'accent' };
}

function rowOf(
  { name, target, entry, levels }: RoleRow,
  undecided: Label,
  { names: room, left, unit }: Track,
  top: number,
): Drawn {
  const names = linesOf(name, SETTINGS.name, { width: room });
  const bars: readonly (readonly ['target' | 'entry', Mark | null])[] = entry
    ? [
        ['target', target],
        ['entry', entry],
      ]
    : [['target', target]];
  const words = bars.map(([, mark]) => linesOf(mark?.label ?? undecided, WORDING, { width: WORDS, most: 2 }));
  const heights = words.map(({ length }) => Math.max(BAR, length * WORDING.height));
  const barsHeight = heights.reduce((sum, each) => sum + each + BETWEEN, -BETWEEN);
  const height = Math.max(40, barsHeight + 16, names.length * SETTINGS.name.height + 14);
  const y = top + (height - names.length * SETTINGS.name.height) / 2;
  const parts: Part[] = [...set(names, SETTINGS.name, { x: MARGIN, y }, name.lang)];
  // Where each level of the scale ends.
  for (const { rank } of levels) {
    const x = left + rank * unit;
    const points = [
      { x, y: top + 4 },
      { x, y: top + height - 4 },
    ];
    parts.push({ kind: 'path', points, edge: 'line' });
  }
  let under = top + (height - barsHeight) / 2;
  bars.forEach(([kind, mark], i) => {
    const space = heights[i] ?? BAR;
    const lines = words[i] ?? [];
    const at = under + (space - BAR) / 2;
    if (mark) parts.push(barOf(kind, left, at, mark.rank * unit));
    const setting: Setting = kind === 'target' ? WORDING : { ...WORDING, ink: 'muted' };
    const x = left + (mark ? TRACK + BEFORE_WORDS : 0);
    const shown = { x, y: under + (space - lines.length * WORDING.height) / 2 };
    parts.push(...set(lines, setting, shown, (mark?.label ?? undecided).lang));
    under += space + BETWEEN;
  });
  return { parts, bottom: top + height };
}
