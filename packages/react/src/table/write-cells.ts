import { commands, foldedName, inLanguage, type Id, type Model } from '@tegu/core';
import type { ModelSession, RunStep } from '../session/model-session.ts';
import { broughtBack } from './brought-back.ts';
import { categoryText, cellText, descriptorAt, hasPlace, levelAt } from './cell-text.ts';
import { LISTS, type ColumnKey, type ListColumn } from './columns.ts';

/** What cells of one row are to say; a row without an id is a competency that has to be made. */
export interface RowWrites {
  readonly id: Id | null;
  readonly cells: readonly { readonly key: ColumnKey; readonly text: string }[];
}

/** What came of writing cells. */
export interface WrittenRows {
  /** The competency of each row, null where nothing was said and so nothing made. */
  readonly ids: readonly (Id | null)[];
  /** How many texts had no place: levels that the scale of their competency does not have. */
  readonly left: number;
}

/** Writes cells as one step; a row that somebody else has deleted comes back for it. */
export function writeCells(
  session: ModelSession,
  label: string,
  language: string,
  rows: readonly RowWrites[],
): WrittenRows {
  const back = broughtBack(
    session.store.getState().model,
    rows.map(({ id }) => id),
  );
  const { model } = back;
  const ids: (Id | null)[] = [];
  let left = 0;
  const categories = new Map<string, Id>();
  for (const { id, name } of model.children(model.root, 'category')) {
    const folded = foldedName(inLanguage(name, [language]));
    if (!categories.has(folded)) categories.set(folded, id);
  }
  session.runTogether(label, (step) => {
    if (back.ids.length > 0) step(commands['restore-records'], { ids: back.ids });
    for (const { id, cells } of rows) {
      const placed = cells.filter(({ key }) => hasPlace(model, id, key));
      left += told(cells) - told(placed);
      const row = id ?? (told(placed) > 0 ? makeRow(step, model.root) : null);
      ids.push(row);
      if (row === null) continue;
      for (const { key, text } of placed) writeCell({ step, model, language, categories }, row, key, text);
    }
  });
  return { ids, left };
}

/** How many cells say something. */
function told(cells: RowWrites['cells']): number {
  return cells.filter(({ text }) => text.trim() !== '').length;
}

interface Around {
  readonly step: RunStep;
  /** The model before the step: a row that is made has nothing in it. */
  readonly model: Model;
  readonly language: string;
  /** Categories by their folded names, those made in the step among them. */
  readonly categories: Map<string, Id>;
}

function makeRow(step: RunStep, parent: Id): Id | null {
  let made: Id | null = null;
  step(commands['create-record'], { type: 'competency', parent }, ([id]) => (made = id ?? null));
  return made;
}

/** Makes a cell say a text; one that says it already is left alone, for a refusal would take the whole step back. */
function writeCell(around: Around, id: Id, key: ColumnKey, given: string): void {
  const { step, model, language } = around;
  const text = key === 'name' || key === 'category' ? given.replace(/\s+/g, ' ').trim() : given.trim();
  if (cellText(model, id, key, language).trim() === text) return;
  switch (key) {
    case 'name':
    case 'definition':
      step(commands['replace-text'], { id, field: key, language, text });
      return;
    case 'category':
      moveTo(around, id, text);
      return;
    case 'indicators':
    case 'knowledge':
    case 'skills':
    case 'attitudes':
      writeList(around, id, key, text);
      return;
    default:
      describe(around, id, key, text);
  }
}

function writeList({ step, model, language }: Around, competency: Id, key: ListColumn, text: string): void {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (cellText(model, competency, key, language) === lines.join('\n')) return;
  step(commands['write-lines'], { competency, kind: LISTS[key], language, lines });
}

function moveTo({ step, model, language, categories }: Around, id: Id, name: string): void {
  const record = model.record(id, 'competency');
  const from = record ? model.parentOf(record) : model.root;
  if (foldedName(categoryText(model, from, language)) === foldedName(name)) return;
  const move = (parent: Id): void => {
    if (parent !== from) step(commands['move-record'], { id, parent });
  };
  if (name === '') return move(model.root);
  const there = categories.get(foldedName(name));
  if (there !== undefined) return move(there);
  const category = { type: 'category', parent: model.root, texts: { name: { [language]: name } } };
  step(commands['create-record'], category, ([made]) => {
    if (made !== undefined) categories.set(foldedName(name), made);
  });
  const made = categories.get(foldedName(name));
  if (made !== undefined) move(made);
}

function describe({ step, model, language }: Around, competency: Id, rank: number, text: string): void {
  const there = descriptorAt(model, competency, rank);
  if (there) {
    step(commands['replace-text'], { id: there.id, field: 'text', language, text });
    return;
  }
  const level = levelAt(model, competency, rank);
  if (level === undefined) return;
  const texts = { text: { [language]: text } };
  step(commands['create-record'], { type: 'descriptor', parent: competency, fields: { level }, texts });
}
