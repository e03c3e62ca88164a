import type { Id, PastedCompetency } from '@tegu/core';
import { pastedLines } from '../competencies/pasted-lines.ts';
import type { Block } from './block.ts';
import { levelOf, type PasteLevel, type Target } from './column-targets.ts';
import { foldedWords, isField, type Field } from './column-words.ts';
import { mixedNeeds } from './mixed-needs.ts';

/** What rows of a sheet say of one competency, by where the columns go. */
interface Group {
  readonly name: string;
  readonly cells: Map<string, readonly string[]>;
}

export interface PastedOptions {
  /** The block was copied out of this very table: a row is a competency, a line one line of its list, as it stands. */
  readonly isExact?: boolean | undefined;
}

/**
 * The competencies of a block, by where its columns go. A sheet may have a row for each deed: rows below each other that name
 * the same competency, or name none, are one. A category that is left empty there is the one above, as merged cells mean it.
 * An empty cell says nothing: what is there stays.
 */
export function pastedCompetencies(
  block: Block,
  targets: readonly Target[],
  levels: readonly PasteLevel[],
  { isExact = false }: PastedOptions = {},
): readonly PastedCompetency[] {
  return groupsOf(block, targets, isExact).map((group) => competencyOf(group, levels, isExact));
}

function groupsOf(block: Block, targets: readonly Target[], isExact: boolean): readonly Group[] {
  const cellsOf = (row: readonly string[], target: string): readonly string[] =>
    row.map((cell) => cell.trim()).filter((cell, i) => targets[i] === target && cell !== '');
  const nameOf = (row: readonly string[]): string => oneLine(cellsOf(row, 'name').join(' '));
  const asked = [...new Set(targets.flatMap((target) => target ?? []))];
  const rows = block.filter((row) => asked.some((target) => cellsOf(row, target).length > 0));
  const hasNames = asked.includes('name');
  const isSheetOfDeeds = !isExact && hasNames && rows.slice(1).some((row) => nameOf(row) === '');
  const groups: Group[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    const last = groups.at(-1);
    const isSame = !isExact && last !== undefined && hasNames && goesOn(last, name);
    const group: Group = isSame ? last : { name, cells: new Map() };
    if (!isSame) {
      const above = isSheetOfDeeds ? (last?.cells.get('category') ?? []) : [];
      group.cells.set('category', above);
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

function competencyOf(
  { name, cells }: Group,
  levels: readonly PasteLevel[],
  isExact: boolean,
): PastedCompetency {
  const described = new Map<Id, readonly string[]>();
  const describe = (level: Id, texts: readonly string[]): void => {
    if (texts.length > 0) described.set(level, [...(described.get(level) ?? []), ...texts]);
  };
  for (const [target, texts] of cells) if (!isField(target)) describe(target, texts);
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
  describe: (level: Id, texts: readonly string[]) => void,
): readonly string[] {
  return cells
    .flatMap((cell) => pastedLines(cell))
    .filter((line) => {
      const colon = line.indexOf(':');
      const head = colon > 0 && colon <= LONGEST_LEVEL ? foldedWords(line.slice(0, colon)) : '';
      const level = head === '' ? undefined : levelOf(head, levels);
      const text = line.slice(colon + 1).trim();
      if (!level || text === '') return true;
      describe(level.id, [text]);
      return false;
    });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
