import type { Ink } from './inks.ts';
import { widthOf, type Lettering } from './text-width.ts';
import { wrapped, type Room } from './wrapped-lines.ts';

/** A box, filled or only edged. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  readonly edge?: Ink;
  readonly isDashed?: boolean;
}

/** A line through points, closed and filled where it has a fill. */
export interface Path {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly edge?: Ink;
  readonly fill?: Ink;
  readonly strength?: number;
  readonly isDashed?: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sign with its middle at a point: the circles say how well something is shown, the diamond is a finding. */
export interface Sign extends Point {
  readonly kind: 'sign';
  readonly shape: 'full' | 'half' | 'open' | 'dashed' | 'diamond';
  readonly radius: number;
  readonly ink: Ink;
}

/** One line of text. */
export interface Line extends Point, Lettering {
  readonly kind: 'line';
  /** A number before the text, set heavier. */
  readonly lead?: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  readonly lang?: string | undefined;
  /** It stands on lines, and keeps them off itself. */
  readonly isClear?: boolean;
}

export type Part = Box | Path | Sign | Line;

/** A picture as it is drawn, on the screen and in a file. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What the picture is called and what it shows, for whoever does not see it. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly Part[];
}

/** A text and the language that it is written in, where that is not the one of the screen. */
export interface Label {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** How lines of text are set: the rest of a line, and the distance to the next. */
export interface Setting extends Lettering {
  readonly height: number;
  readonly ink: Ink;
  readonly anchor?: Line['anchor'];
}

export const MARGIN = 24;
/** Names keep their distance from what stands beside them, in whatever font a file is read. */
export const AFTER_NAMES = 28;
const LEAST_NAME = 140;
const MOST_NAME = 250;

/** The sizes of the styles, in the few that a picture needs. */
export const SETTINGS: Readonly<
  Record<'title' | 'about' | 'name' | 'head' | 'group' | 'over' | 'small', Setting>
> = {
  title: { size: 25, height: 32, ink: 'text', isSerif: true },
  about: { size: 15, height: 22, ink: 'muted' },
  name: { size: 15, height: 20, ink: 'text' },
  head: { size: 15, height: 19, ink: 'text', isBold: true, anchor: 'middle' },
  group: { size: 13, height: 18, ink: 'muted', isBold: true },
  over: { size: 13, height: 18, ink: 'muted', anchor: 'middle' },
  small: { size: 13, height: 18, ink: 'muted' },
};

/** The lines that a label takes in a room. */
export function linesOf({ text, lang }: Label, setting: Setting, room: Room): readonly string[] {
  return wrapped(text, setting, { language: lang ?? '', ...room });
}

/** Lines one under the other, the first under `top`. */
export function set(
  lines: readonly string[],
  setting: Setting,
  { x, y: top }: Point,
  lang?: string,
): readonly Line[] {
  const { size, height, ink, isBold, isSerif, anchor = 'start' } = setting;
  return lines.map((text, i) => ({
    kind: 'line',
    x,
    y: baseline(top + i * height, height, size),
    text,
    size,
    ink,
    anchor,
    lang,
    ...(isBold ? { isBold } : {}),
    ...(isSerif ? { isSerif } : {}),
  }));
}

/** Where a line of text stands so that its capitals are in the middle of its height. */
export function baseline(top: number, height: number, size: number): number {
  return top + height / 2 + size * 0.34;
}

/** Names of rows take what the longest of them needs, within bounds. */
export function namesWidth(names: readonly Label[]): number {
  const widest = names.reduce((most, { text }) => Math.max(most, widthOf(text, SETTINGS.name)), 0);
  return Math.ceil(Math.min(Math.max(widest, LEAST_NAME), MOST_NAME));
}

/** The title of a picture and what it is about; `bottom` is where the rest begins. */
export function headOf(
  title: Label,
  about: Label,
  width: number,
): { parts: readonly Part[]; bottom: number } {
  const room = { width: width - 2 * MARGIN, most: 3 };
  const heading = linesOf(title, SETTINGS.title, room);
  const under = linesOf(about, SETTINGS.about, room);
  const y = MARGIN + heading.length * SETTINGS.title.height;
  return {
    parts: [
      ...set(heading, SETTINGS.title, { x: MARGIN, y: MARGIN }, title.lang),
      ...set(under, SETTINGS.about, { x: MARGIN, y }, about.lang),
    ],
    bottom: y + under.length * SETTINGS.about.height + 16,
  };
}

/** A line from left to right. */
export function rule(x: number, y: number, width: number, edge: Ink = 'line'): Path {
  return {
    kind: 'path',
    points: [
      { x, y },
      { x: x + width, y },
    ],
    edge,
  };
}

/** The room that a line takes, its number with it. */
export function boxOfLine(line: Line): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const width = widthOfLine(line);
  const left = line.anchor === 'start' ? line.x : line.anchor === 'end' ? line.x - width : line.x - width / 2;
  return { left, right: left + width, top: line.y - line.size * 0.75, bottom: line.y + line.size * 0.2 };
}

function widthOfLine({ lead, text, ...lettering }: Line): number {
  const before = lead === undefined ? 0 : widthOf(`${lead} `, { ...lettering, isBold: true });
  return before + widthOf(text, lettering);
}
