import { softHyphened } from '../controls/soft-hyphens.ts';
import { fitsIn, type Lettering } from './text-width.ts';

/** Where a text has to fit. */
export interface Room {
  readonly width: number;
  /** Lines beyond these are left out, and dots say so. */
  readonly most?: number;
  /** The language that it is written in: some are divided between syllables. */
  readonly language?: string | undefined;
}

const MOST = 5;
const LETTERS = new Intl.Segmenter();
/** What no XML file may hold, halves of letters among them. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** A text as an XML file can hold it. */
export function inXml(text: string): string {
  return text.replace(NOT_IN_XML, ' ');
}

/** The text in lines that fit; a long word is divided between its syllables, else anywhere. Empty for a text that says nothing. */
export function wrapped(text: string, lettering: Lettering, room: Room): readonly string[] {
  const { width, most = MOST, language = '' } = room;
  const fits = (line: string): boolean => fitsIn(width, line, lettering);
  const lines: string[] = [];
  let line = '';
  for (const word of softHyphened(inXml(text), language).split(/\s+/u)) {
    if (lines.length > most) break;
    if (word === '') continue;
    let pieces = word.split(/(?<=-)|\u00AD/u);
    const beside = line === '' ? pieces.join('') : `${line} ${pieces.join('')}`;
    if (fits(beside)) {
      line = beside;
      continue;
    }
    if (line !== '') lines.push(line);
    while (!fits(pieces.join('')) && lines.length <= most) {
      const [head, rest] = divided(pieces, fits);
      lines.push(head);
      pieces = rest;
    }
    line = pieces.join('');
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)];
}

/**
 * A beginning of a word that fits, and the rest of it: in two halves that are as even as can be, where both then fit, else as
 * much as fits.
 */
function divided(pieces: readonly string[], fits: (line: string) => boolean): readonly [string, string[]] {
  const ways: (readonly [string, readonly string[]])[] = [];
  // Heads only grow: of a word without end, as somebody may paste it, no more is tried than has room.
  for (let count = 1; count < pieces.length; count += 1) {
    const head = hyphened(pieces.slice(0, count).join(''));
    if (!fits(head)) break;
    ways.push([head, pieces.slice(count)]);
  }
  const halves = ways.filter(([, rest]) => fits(rest.join('')));
  const unevenness = ([head, rest]: (typeof ways)[number]): number =>
    Math.abs(head.length - rest.join('').length);
  const best =
    halves.length > 0 ? halves.reduce((a, b) => (unevenness(b) <= unevenness(a) ? b : a)) : ways.at(-1);
  if (best) return [best[0], [...best[1]]];
  const [first = '', ...others] = pieces;
  const letters = lettersOf(first);
  let count = 1;
  while (count < letters.length && fits(letters.slice(0, count + 1).join(''))) count += 1;
  const rest = letters.slice(count).join('');
  return [letters.slice(0, count).join(''), rest === '' ? others : [rest, ...others]];
}

function hyphened(head: string): string {
  return head.endsWith('-') ? head : `${head}-`;
}

/** The line with dots at its end, as much of it as fits. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = lettersOf(line);
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function lettersOf(text: string): string[] {
  return [...LETTERS.segment(text)].map(({ segment }) => segment);
}
