import type { Id, PastedCompetency } from '@tegu/core';
import { pastedLines } from './pasted-lines.ts';
import type { Block } from './block.ts';
import type { PasteLevel, Target } from './column-targets.ts';
import { foldedWords, isField, type Field } from './column-words.ts';
import { levelNamed, levelPlace } from './level-named.ts';
import { mixedNeeds } from './mixed-needs.ts';

/** What rows of a sheet say of one competency, by where the columns go. */
interface Group {
  readonly name: string;
  readonly cells: Map<string, readonly string[]>;
}

export interface PastedOptions {
  /** The block was copied out of this very table: a row is a competency, a line one line of its list, as it stands. */
  readonly isExact?: boolean | undefined;
  /** The heads of the columns. */
  readonly heads?: readonly string[] | undefined;
  /** The levels of the scale that the competency has for itself which the row of that place updates. */
  readonly ownLevels?: ((row: number) => readonly PasteLevel[] | undefined) | undefined;
}

/**
 * The competencies of a block, by where its columns go. A sheet may have a row for each deed: rows below each other that name
 * the same competency, or name none, are one. A category that is left empty there is the one above, as merged cells mean it;
 * one that stands alone in a row heads the rows below.
 * An empty cell says nothing: what is there stays.
 */
export function pastedCompetencies(
  block: Block,
  targets: readonly Target[],
  levels: readonly PasteLevel[],
  { isExact = false, heads = [], ownLevels = () => undefined }: PastedOptions = {},
): readonly PastedCompetency[] {
  const headOf = (target: string): string => (isExact ? '' : (heads[targets.indexOf(target)] ?? ''));
  return groupsOf(block, targets, isExact).map((group, i) => {
    const own = ownLevels(i);
    /** Where a text goes that a head or a line puts at a level: on a scale of its own by what is said there. */
    const placeOf = (level: PasteLevel, said: string): Id =>
      (own && levelPlace(own, level.rank, said)?.id) ?? level.id;
    return competencyOf(group, { levels, isExact, headOf, placeOf });
  });
}

function groupsOf(block: Block, targets: readonly Target[], isExact: boolean): readonly Group[] {
  const cellsOf = (row: readonly string[], target: string): readonly string[] =>
    row.map((cell) => cell.trim()).filter((cell, i) => targets[i] === target && cell !== '');
  const nameOf = (row: readonly string[]): string => oneLine(cellsOf(row, 'name').join(' '));
  const asked = [...new Set(targets.flatMap((target) => target ?? []))];
  const rows = block.filter((row) => asked.some((target) => cellsOf(row, target).length > 0));
  const hasNames = asked.includes('name');
  const isSheetOfDeeds = !isExact && hasNames && rows.slice(1).some((row) => nameOf(row) === '');
  const isHeading = (row: readonly string[] | undefined): boolean =>
    row !== undefined &&
    !isExact &&
    hasNames &&
    asked.every((target) => cellsOf(row, target).length > 0 === (target === 'category'));
  const groups: Group[] = [];
  let heading: readonly string[] | undefined;
  for (const [i, row] of rows.entries()) {
    const name = nameOf(row);
    const last = groups.at(-1);
    const next = rows[i + 1];
    if (isHeading(row) && next && !isHeading(next)) {
      heading = cellsOf(row, 'category');
      continue;
    }
    const isSame =
      !isExact &&
      last !== undefined &&
      hasNames &&
      !isHeading(row) &&
      !isHeading(rows[i - 1]) &&
      goesOn(last, name);
    const group: Group = isSame ? last : { name, cells: new Map() };
    if (!isSame) {
      if (cellsOf(row, 'category').length > 0) heading = undefined;
      const above = isSheetOfDeeds ? (last?.cells.get('category') ?? []) : [];
      group.cells.set('category', heading ?? above);
      groups.push(group);
    }
    for (const target of asked) {
      const cells = cellsOf(row, target);
      if (target === 'category') {
        if (!isSame && cells.length > 0) group.cells.set(target, cells);
        continue;
      }
      const there = group.cells.get(target) ?? [];
      group.cells.set(target, [...there, ...cells.filter((cell) => !there.includes(cell))]);
    }
  }
  return groups;
}

function goesOn({ name }: Group, next: string): boolean {
  return next === '' || (name !== '' && foldedWords(name) === foldedWords(next));
}

interface Around {
  readonly levels: readonly PasteLevel[];
  readonly isExact: boolean;
  readonly headOf: (target: string) => string;
  readonly placeOf: (level: PasteLevel, said: string) => Id;
}

function competencyOf({ name, cells }: Group, around: Around): PastedCompetency {
  const { levels, isExact, headOf, placeOf } = around;
  const described = new Map<Id, readonly string[]>();
  const describe = (level: PasteLevel, said: string, texts: readonly string[]): void => {
    const place = placeOf(level, said);
    if (texts.length > 0) described.set(place, [...(described.get(place) ?? []), ...texts]);
  };
  for (const [target, texts] of cells) {
    const level = isField(target) ? undefined : levels.find(({ id }) => id === target);
    if (level) describe(level, headOf(target), texts);
  }
  const of = (field: Field): readonly string[] => cells.get(field) ?? [];
  const listOf = (field: Field, more: readonly string[] = []): readonly string[] | undefined => {
    const lines = isExact
      ? of(field).flatMap((cell) => cell.split('\n'))
      : linesOf(of(field), levels, describe);
    return lines.length + more.length === 0 ? undefined : [...lines, ...more];
  };
  const needs = mixedNeeds(of('needs'));
  return {
    name,
    category: oneLine(of('category').join(' ')) || undefined,
    definition: of('definition').join('\n') || undefined,
    indicators: listOf('indicators'),
    knowledge: listOf('knowledge', needs.knowledge),
    skills: listOf('skills', needs.skills),
    attitudes: listOf('attitudes', needs.attitudes),
    levels:
      described.size === 0
        ? undefined
        : Object.fromEntries([...described].map(([level, texts]) => [level, texts.join('\n')])),
  };
}

/** Longer words before a colon name no level. */
const LONGEST_LEVEL = 24;

/** The lines of list cells; one that begins with the name of a level and a colon describes that level instead. */
function linesOf(
  cells: readonly string[],
  levels: readonly PasteLevel[],
  describe: (level: PasteLevel, said: string, texts: readonly string[]) => void,
): readonly string[] {
  return cells
    .flatMap((cell) => pastedLines(cell))
    .filter((line) => {
      const colon = line.indexOf(':');
      const head = colon > 0 && colon <= LONGEST_LEVEL ? line.slice(0, colon) : '';
      const level = levelNamed(head, levels);
      const text = line.slice(colon + 1).trim();
      if (!level || text === '') return true;
      describe(level, head, [text]);
      return false;
    });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
