import {
  inDocumentOrder,
  LANGUAGE_TAG,
  Model,
  newModel,
  isOwnId,
  recordTypeNames as declaredTypes,
  type AnyRecord,
  type Id,
  type RecordTypeName,
} from '@tegu/core';
import { recordsOf, type RecordsRead } from './draft-records.ts';
import { cellOf, type Draft, type SheetNote } from './draft.ts';
import { goalOf } from './goal.ts';
import { knownSheet, languageOfHeads, type KnownMatrix, type KnownSheet } from './known-sheets.ts';
import { matrixCells } from './matrix-cells.ts';
import { draftsIn } from './row-drafts.ts';
import type { RowFault } from './row-fault.ts';
import { changesOf, leftOf, type SheetChange } from './sheet-changes.ts';
import { sheetWordsIn } from './sheet-words.ts';
import type { Grid } from './workbook.ts';

/** A file of sheets, read beside a model: nothing has happened to the model yet. */
export interface SheetsRead {
  /** The model that it was read beside; for a model of its own, one with nothing in it. */
  readonly base: Model;
  readonly changes: readonly SheetChange[];
  /** Rows that were not understood; what they speak of stays as it is. */
  readonly faults: readonly RowFault[];
  readonly notes: readonly SheetNote[];
  /** Grids with tables of another make. */
  readonly strange: readonly Grid[];
  /** The model with these of the changes. */
  readonly goal: (chosen: ReadonlySet<Id>) => Model;
  /** The model with all of the changes. */
  readonly whole: () => Model;
}

/** True where one of the grids is a sheet of ours. */
export function hasKnownSheet(grids: readonly Grid[]): boolean {
  return grids.some((grid) => knownSheet(grid) !== undefined);
}

/** Reads sheets beside a model: which of its records they change, which are new, which are missing. */
export function readBeside(grids: readonly Grid[], base: Model): SheetsRead {
  const sheets = sheetsOf(grids);
  const stated = languagesOf(factsOf(sheets, ''));
  // What cells are named by was written in the order of the file's own languages.
  return read(sheets, base, [...new Set([...stated, ...base.own.languages])]);
}

/** Reads sheets as a model of its own; `language` is that of its content where neither the sheets nor their heads say. */
export function readAsModel(grids: readonly Grid[], language: string, title: string): SheetsRead {
  const sheets = sheetsOf(grids);
  const facts = factsOf(sheets, language);
  const languages = languagesOf(facts);
  const own = languages[0] ?? languageOfHeads(sheets.grids) ?? language;
  const hasLevels = sheets.known.some(
    (sheet) => sheet.kind === 'records' && sheet.plan.key === 'levels' && draftsIn(sheet, own, []).length > 0,
  );
  const made = newModel(own, facts ? '' : title);
  const base = hasLevels ? Model.from(made.root, [made.own]) : made;
  return read(sheets, rerooted(base, facts?.givenId ?? ''), [own, ...languages]);
}

/** What the sheets say of the model itself. */
function factsOf({ known }: Sheets, language: string): Draft | undefined {
  const about = known.find((sheet) => sheet.kind === 'records' && sheet.plan.key === 'about');
  return about?.kind === 'records' ? draftsIn(about, language, [])[0] : undefined;
}

/** The content languages that a file says it has; none where it does not say. */
function languagesOf(facts: Draft | undefined): readonly string[] {
  const tags = (facts ? cellOf(facts, 'languages') : '').split(/[\s,;]+/u);
  return tags.filter((tag) => LANGUAGE_TAG.test(tag));
}

/** The same model under the id that a file gives it. */
function rerooted(model: Model, id: Id): Model {
  if (!isOwnId(id) || !id.startsWith('model:')) return model;
  const records = [...model.all()].map((record): AnyRecord =>
    record.id === model.root
      ? { ...record, id }
      : record.place[0] === model.root
        ? { ...record, place: [id, record.place[1]] }
        : record,
  );
  return Model.from(id, records);
}

/** The sheets of a file: those of ours, and tables of another make. */
interface Sheets {
  readonly grids: readonly Grid[];
  readonly known: readonly (KnownSheet | KnownMatrix)[];
  readonly strange: readonly Grid[];
}

function sheetsOf(grids: readonly Grid[]): Sheets {
  const known: (KnownSheet | KnownMatrix)[] = [];
  const strange: Grid[] = [];
  for (const grid of grids) {
    const sheet = knownSheet(grid);
    if (sheet) known.push(sheet);
    else if (grid.rows.some((row) => row.some((cell) => cell.trim() !== ''))) strange.push(grid);
  }
  return { grids, known, strange };
}

/** `languages` are those of the content; heads that name none mean the first. */
function read({ grids, known, strange }: Sheets, base: Model, languages: readonly string[]): SheetsRead {
  const [language = 'en'] = languages;
  const notes = strange.map(({ name }): SheetNote => ({ kind: 'strange-sheet', sheet: name }));
  const drafts = known.map((sheet): readonly Draft[] =>
    sheet.kind === 'records' ? draftsIn(sheet, language, notes) : [],
  );
  const matrix = known.flatMap((sheet) => (sheet.kind === 'matrix' ? matrixCells(sheet) : []));
  const words = sheetWordsIn(languageOfHeads(grids) ?? language);
  const records = recordsOf(base, drafts, matrix, { content: languages, words }, notes);
  const missing = missingFrom(base, known, records);
  // Who takes everything asks for no list of it.
  let listed: readonly SheetChange[] | undefined;
  const changes = (): readonly SheetChange[] => (listed ??= changesOf(base, records, missing));
  return {
    base,
    get changes() {
      return changes();
    },
    whole: () => goalOf(base, records.records, new Set([...missing, ...records.cleared.keys()])),
    faults: records.faults,
    notes,
    strange,
    goal: (chosen) => {
      // What is as it was is written too: it says in which order the others stand.
      const left = leftOf(changes(), chosen);
      const kept = records.records.filter(({ id }) => !left.has(id));
      const removed = [...missing, ...records.cleared.keys()].filter((id) => chosen.has(id));
      return goalOf(base, kept, new Set(removed));
    },
  };
}

/** The records that the sheets have rows for and say nothing of; what stands under one of them goes with it. */
function missingFrom(
  base: Model,
  sheets: readonly (KnownSheet | KnownMatrix)[],
  { isSpokenOf, unplaced }: RecordsRead,
): ReadonlySet<Id> {
  const covered = new Set<RecordTypeName>();
  for (const sheet of sheets) {
    if (sheet.kind !== 'records' || sheet.plan.key === 'requirementDetails') continue;
    for (const type of sheet.plan.types)
      if (type !== 'model' && sheet.columns.some(({ plan }) => isOwn(plan.holds, type))) covered.add(type);
  }
  const missing = new Set<Id>();
  for (const record of inDocumentOrder(base)) {
    if (!covered.has(record.type) || isSpokenOf(record.id) || holdsAny(base, record, unplaced)) continue;
    if (!missing.has(base.parentOf(record))) missing.add(record.id);
  }
  return missing;
}

/** True for a record of one of the types, or with such a one in it: a row that was not understood may be of it. */
function holdsAny(base: Model, { id, type }: AnyRecord, types: ReadonlySet<RecordTypeName>): boolean {
  if (types.size === 0) return false;
  return (
    types.has(type) ||
    declaredTypes.some((below) => base.children(id, below).some((record) => holdsAny(base, record, types)))
  );
}

/** A column that tells of the type alone shows that the sheet has a place for it. */
function isOwn(holds: KnownSheet['columns'][number]['plan']['holds'], type: RecordTypeName): boolean {
  const held = holds[type];
  return held?.kind === 'field';
}
