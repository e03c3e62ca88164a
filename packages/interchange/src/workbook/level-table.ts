import { inLanguage, type Id, type Model } from '@tegu/core';
import { foldedWords } from '../documents/column-words.ts';
import type { NameTable } from './name-table.ts';
import { namedIn } from './record-labels.ts';

const NUMBERED = /^(\d{1,3})(?:[.)]?\s+(.*))?$/su;

/** The levels of every scale in their order, by number and word: those of the sheets, and of the model where these have none. */
export class LevelTable {
  private readonly ofModel = new Map<Id, (readonly [Id, string])[]>();
  /** What cells have been found to mean: most of them say one of a few words. */
  private readonly found = new Map<Id, Map<string, Id>>();
  private readonly ofSheets = new Map<Id, (readonly [Id, string])[]>();

  private readonly isThere: (id: Id) => boolean;

  constructor(base: Model, isThere: (id: Id) => boolean) {
    this.isThere = isThere;
    for (const scale of base.childIds(base.root, 'scale'))
      this.ofModel.set(
        scale,
        base.children(scale, 'level').map(({ id, name }) => [id, inLanguage(name, base.own.languages)]),
      );
  }

  /** The scale that a competency without one of its own has. */
  get first(): Id | undefined {
    for (const scale of this.ofSheets.keys()) return scale;
    for (const scale of this.ofModel.keys()) return scale;
    return undefined;
  }

  addScale(id: Id): void {
    if (!this.ofSheets.has(id)) this.ofSheets.set(id, []);
  }

  add(id: Id, scale: Id, name: string): void {
    this.addScale(scale);
    this.ofSheets.get(scale)?.push([id, name]);
  }

  /** The level that a cell means on a scale: by its word, by its number, or by a word of another scale. */
  find(cell: string, scale: Id | undefined, names: NameTable): Id | undefined {
    const cells = this.found.get(scale ?? '') ?? new Map<string, Id>();
    if (cells.size === 0) this.found.set(scale ?? '', cells);
    const known = cells.get(cell);
    if (known !== undefined) return known;
    const found = this.look(cell.trim(), scale, names);
    if (found !== undefined) cells.set(cell, found);
    return found;
  }

  options(scale: Id | undefined): readonly string[] {
    return this.on(scale).map(([, name], i) => `${i + 1} ${name}`);
  }

  private look(cell: string, scale: Id | undefined, names: NameTable): Id | undefined {
    const { id, label } = namedIn(cell);
    if (id !== undefined && id.startsWith('level:') && this.isThere(id)) return id;
    const levels = this.on(scale);
    const numbered = NUMBERED.exec(label.trim());
    const words = foldedWords(numbered ? (numbered[2] ?? '') : label);
    const byWord = levels.find(([, name]) => words !== '' && foldedWords(name) === words);
    const byWhole = levels.find(([, name]) => foldedWords(name) === foldedWords(label));
    const byNumber = numbered ? levels[Number(numbered[1]) - 1] : undefined;
    const isBoth = byNumber !== undefined && foldedWords(byNumber[1]) === words;
    const there = (isBoth ? byNumber : byWord) ?? byNumber ?? byWhole;
    if (there) return there[0];
    const found = names.find(label, ['level']);
    return 'fault' in found ? undefined : found.id;
  }

  private on(scale: Id | undefined): readonly (readonly [Id, string])[] {
    const given = this.ofSheets.get(scale ?? '') ?? [];
    return given.length > 0 ? given : (this.ofModel.get(scale ?? '') ?? []);
  }
}
