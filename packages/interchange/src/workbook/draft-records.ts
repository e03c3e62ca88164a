import {
  assembleRecord,
  fieldsOf,
  fieldValue,
  isOwnId,
  newId,
  recordTypeNames as declaredTypes,
  recordTypes,
  textFieldsOf,
  textsIn,
  withField,
  type AnyRecord,
  type Id,
  type Model,
  type RecordByType,
  type RecordType,
  type RecordTypeName,
  type Texts,
} from '@tegu/core';
import { cellKindOf } from './cell-words.ts';
import { valueIn, type Lookup } from './cell-values.ts';
import { folded } from './folded.ts';
import { LevelTable } from './level-table.ts';
import type { MatrixCell } from './matrix-cells.ts';
import { NameTable, type Found } from './name-table.ts';
import { needIn } from './needs-cell.ts';
import { labelOf, namedIn } from './record-labels.ts';
import type { Draft, DraftCell, RowPlace, SheetNote } from './row-drafts.ts';
import type { RowFault, RowFaultCode } from './row-fault.ts';
import { SHEET_LANGUAGES, sheetWordsIn, type SheetWords } from './sheet-words.ts';

/** All types, each behind those that its records may stand under. */
const recordTypeNames: readonly RecordTypeName[] = [
  ...declaredTypes.slice(0, declaredTypes.indexOf('measure')),
  'unit',
  ...declaredTypes.slice(declaredTypes.indexOf('measure')).filter((type) => type !== 'unit'),
];

/** A record as the sheets have it, and where. */
export interface SheetRecord {
  readonly record: AnyRecord;
  readonly at: RowPlace;
}

/** What the rows of a file come to, beside a model. */
export interface RecordsRead {
  /** In the order of the rows, type by type. */
  readonly records: readonly SheetRecord[];
  /** Requirements whose cell in the matrix is empty now. */
  readonly cleared: ReadonlyMap<Id, RowPlace>;
  readonly faults: readonly RowFault[];
  /** Every record that a row speaks of, understood or not. */
  readonly spoken: ReadonlySet<Id>;
}

type Fields = Record<string, unknown>;

/** A draft that has found out which record it is. */
interface Placed {
  readonly draft: Draft;
  readonly id: Id;
  readonly parent: Id;
  readonly base: AnyRecord | undefined;
}

/** Makes records of drafts: finds which record of the model each is, looks up what cells name, reads what they say. */
export function recordsOf(
  base: Model,
  drafts: readonly Draft[],
  matrix: readonly MatrixCell[],
  languages: readonly string[],
  notes: SheetNote[],
): RecordsRead {
  return new RecordReader(base, drafts, languages, notes).read(matrix);
}

class RecordReader implements Lookup {
  private readonly base: Model;
  private readonly languages: readonly string[];
  private readonly notes: SheetNote[];
  private readonly words: readonly SheetWords[];
  private readonly names: NameTable;
  private readonly levels: LevelTable;
  private readonly placed = new Map<RecordTypeName, Placed[]>();
  private readonly byType = new Map<RecordTypeName, Draft[]>();
  private readonly spoken = new Set<Id>();
  private readonly rows = new Map<Id, number>();
  private readonly faults: RowFault[] = [];
  /** The living records of the model that no row has been found to mean yet, by their words under their parent. */
  private readonly unmet = new Map<string, Id[]>();
  private readonly scales = new Map<Id, Id | null>();

  constructor(base: Model, drafts: readonly Draft[], languages: readonly string[], notes: SheetNote[]) {
    this.base = base;
    this.languages = languages;
    this.notes = notes;
    this.words = [sheetWordsIn(languages[0] ?? 'en'), ...SHEET_LANGUAGES];
    const behind = new NameTable();
    for (const record of base.all()) {
      if (!base.isLive(record.id)) continue;
      for (const words of this.words) behind.add(record.id, labelOf(record, languages, words));
    }
    this.names = new NameTable(behind);
    this.levels = new LevelTable(base);
    for (const draft of drafts) {
      const list = this.byType.get(draft.type);
      if (list) list.push(draft);
      else this.byType.set(draft.type, [draft]);
    }
  }

  find(cell: string, types: readonly string[]): Found {
    return this.names.find(cell, types);
  }

  options(types: readonly string[]): readonly string[] {
    return this.names.options(types);
  }

  read(matrix: readonly MatrixCell[]): RecordsRead {
    const records: SheetRecord[] = [];
    const requirements: SheetRecord[] = [];
    let cleared: ReadonlyMap<Id, RowPlace> = new Map();
    for (const type of recordTypeNames) {
      if (type === 'requirement') cleared = this.requirements(matrix, requirements);
      else {
        const given = this.claimedIds(type);
        for (const draft of this.byType.get(type) ?? []) this.place(draft, given);
      }
    }
    for (const type of recordTypeNames) {
      if (type === 'requirement') records.push(...requirements);
      for (const placed of this.placed.get(type) ?? []) {
        const record = this.recordOf(placed);
        if (record) records.push({ record, at: placed.draft.at });
      }
    }
    return { records, cleared, faults: this.faults, spoken: this.spoken };
  }

  /** Ids that rows of a type give: what a row without one is taken for must be none of these. */
  private claimedIds(type: RecordTypeName): ReadonlySet<Id> {
    return new Set((this.byType.get(type) ?? []).map(({ givenId }) => givenId));
  }

  private place(draft: Draft, claimed: ReadonlySet<Id>): void {
    const { type } = draft;
    const parent = this.parentOf(draft);
    if (parent === undefined) return;
    const known = draft.isNamedOnly ? this.knownByName(draft, parent) : undefined;
    if (known !== undefined) {
      for (const each of known) this.spoken.add(each);
      return;
    }
    const id = this.idOf(draft, parent, claimed);
    if (id === undefined) return;
    const first = this.rows.get(id);
    if (first !== undefined) {
      this.fault('twice', draft, undefined, '', { first });
      return;
    }
    this.rows.set(id, draft.at.row);
    this.spoken.add(id);
    const placed = { draft, id, parent, base: this.base.get(id) };
    const list = this.placed.get(type);
    if (list) list.push(placed);
    else this.placed.set(type, [placed]);
    this.nameRecord(placed);
  }

  /** What there is of a name that only rows about its parts say; undefined for something new. */
  private knownByName(draft: Draft, parent: Id): readonly Id[] | undefined {
    const { id, label } = namedIn(this.nameCell(draft));
    if (id !== undefined && this.names.has(id)) return [id];
    const found = this.names.find(label, [draft.type]);
    if ('fault' in found) return found.fault === 'ambiguous-name' ? [] : undefined;
    const record = this.base.get(found.id);
    // The same name in another category is another competency, where the row names a category at all.
    const isThere =
      (draft.parent?.text.trim() ?? '') === '' || !record || this.base.parentOf(record) === parent;
    return isThere ? [found.id] : undefined;
  }

  private nameCell(draft: Draft): string {
    const [field = ''] = textFieldsOf(draft.type);
    const cell = draft.cells.get(field);
    return cell ? ([...cell.texts.values()].find((text) => text.trim() !== '') ?? '') : '';
  }

  private nameRecord({ draft, id, base, parent }: Placed): void {
    const record = base ?? assembleRecord(draft.type, { id, place: [parent, ''], fields: {} });
    const named = this.withTexts(record, draft);
    const kind = draft.cells.get('kind');
    const withKind =
      draft.type === 'statement' && kind ? this.withValue(named, 'kind', kind, draft, false) : named;
    for (const words of this.words) this.names.add(id, labelOf(withKind ?? named, this.languages, words));
    if (named.type === 'scale') this.levels.addScale(id);
    if (named.type === 'level')
      this.levels.add(id, parent, labelOf(named, this.languages, sheetWordsIn('en')));
  }

  private parentOf(draft: Draft): Id | undefined {
    const { type, parent, parentId } = draft;
    const { parents } = recordTypes[type];
    const { root } = this.base;
    if (type === 'model') return '';
    const given = parentId?.text.trim() ?? '';
    if (given !== '') {
      // An id that is made of a person's words may end in a space.
      const asked = [parentId?.text ?? '', given].find((id) => this.names.has(id));
      if (asked !== undefined) return asked;
      return this.fault('unknown-name', draft, parentId, given);
    }
    if (type === 'evidence') return this.sentence(draft);
    const cell = parent?.text.trim() ?? '';
    const isAtRoot = parents !== 'any' && parents.length === 1 && parents[0] === 'model';
    if (isAtRoot || (cell === '' && (parents === 'any' || parents.includes('model')))) return root;
    if (cell === '') return this.fault('empty', draft, parent, '');
    const types = parents === 'any' ? ['any'] : parents.filter((name) => name !== 'model');
    const found = this.parentNamed(draft, cell, types);
    if (!('fault' in found)) return found.id;
    if (type === 'competency' && found.fault === 'unknown-name') return this.newCategory(draft, cell);
    return this.fault(found.fault, draft, parent, cell, { options: this.names.options(types) });
  }

  /** Of competencies with one name, the one in the category that stands beside it. */
  private parentNamed(draft: Draft, cell: string, types: readonly string[]): Found {
    const found = this.names.find(cell, types);
    const above = draft.above?.text.trim() ?? '';
    if (!('fault' in found) || found.fault !== 'ambiguous-name') return found;
    const categories = above === '' ? { id: this.base.root } : this.names.find(above, ['category']);
    if ('fault' in categories) return found;
    const among = (this.placed.get('competency') ?? []).filter(
      ({ parent, draft: { cells } }) =>
        parent === categories.id &&
        [...(cells.get('name')?.texts.values() ?? [])].some((text) => folded(text) === folded(cell)),
    );
    const [only] = among;
    return only && among.length === 1 ? { id: only.id } : found;
  }

  private newCategory({ at, parent }: Draft, name: string): Id {
    const id = newId('category');
    const texts = new Map([[this.languages[0] ?? 'en', name]]);
    const draft: Draft = {
      type: 'category',
      at,
      givenId: '',
      parent: undefined,
      above: undefined,
      parentId: undefined,
      cells: new Map([['name', { head: parent?.head ?? '', text: name, texts }]]),
    };
    const placed = { draft, id, parent: this.base.root, base: undefined };
    const list = this.placed.get('category');
    if (list) list.push(placed);
    else this.placed.set('category', [placed]);
    this.spoken.add(id);
    this.nameRecord(placed);
    return id;
  }

  /** The sentence that evidence quotes, where no id names it. */
  private sentence(draft: Draft): Id | undefined {
    const quote = draft.cells.get('quote');
    const types = ['indicator', 'descriptor', 'valueMeaning'];
    const found = this.names.find(quote?.text ?? '', types);
    if (!('fault' in found)) return found.id;
    return this.fault(found.fault, draft, quote, quote?.text ?? '');
  }

  private idOf(draft: Draft, parent: Id, claimed: ReadonlySet<Id>): Id | undefined {
    const { type, givenId } = draft;
    const { root } = this.base;
    if (type === 'model') return root;
    const recordType = recordTypes[type];
    if (recordType.derived) return this.derivedId(draft, parent);
    const fixed = type === 'statement' ? this.fixedId(draft) : undefined;
    if (fixed !== undefined) return fixed;
    if (givenId !== '') {
      if (!isOwnId(givenId) || !givenId.startsWith(`${type}:`))
        return this.fault('wrong-id', draft, undefined, givenId);
      if (!this.rows.has(givenId)) return givenId;
      // A row that was copied in the spreadsheet is something new.
      this.notes.push({ kind: 'copied-row', sheet: draft.at.sheet, row: draft.at.row });
      return newId(type);
    }
    return this.meant(draft, parent, claimed) ?? newId(type);
  }

  private fixedId(draft: Draft): Id | undefined {
    const cell = draft.cells.get('kind');
    if (!cell) return undefined;
    const kind = valueIn('statement', 'kind', cell.text, this);
    if ('fault' in kind) return undefined;
    const blank = assembleRecord('statement', { id: '', place: ['', ''], fields: { kind: kind.value } });
    return blank.type === 'statement' ? recordTypes.statement.fixedId(blank) : undefined;
  }

  private derivedId(draft: Draft, parent: Id): Id | undefined {
    const fields: Fields = {};
    for (const name of Object.keys(fieldsOf(draft.type))) {
      const cell = draft.cells.get(name);
      if (!cell || fieldsOf(draft.type)[name]?.kind === 'text') continue;
      const value = this.value(draft, name, cell, parent);
      if (value === FAULTY) return undefined;
      if (value !== undefined) fields[name] = value;
    }
    const blank = assembleRecord(draft.type, { id: '', place: [parent, ''], fields });
    const missing = recordTypes[draft.type].ends.find((name) => fieldValue(blank, name) === '');
    if (missing !== undefined) return this.fault('empty', draft, draft.cells.get(missing), '');
    const declared: RecordType = recordTypes[draft.type];
    return declared.idFor(parent, blank);
  }

  /** The record of the model that a row without an id means: one under the same parent that says the same. */
  private meant(draft: Draft, parent: Id, claimed: ReadonlySet<Id>): Id | undefined {
    const { type } = draft;
    const kind = draft.cells.get('kind')?.text ?? '';
    for (const [language, text] of this.nameTexts(draft)) {
      const key = wordsKey(type, parent, language, text);
      let ids = this.unmet.get(key);
      if (!ids) {
        ids = this.base.childIds(parent, type).filter((id) => this.says(id, language, text));
        this.unmet.set(key, ids);
      }
      const at = ids.findIndex(
        (id) => !claimed.has(id) && !this.rows.has(id) && this.isOfKind(id, kind, type),
      );
      const [id] = at < 0 ? [] : ids.splice(at, 1);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  private nameTexts(draft: Draft): readonly (readonly [string, string])[] {
    for (const field of textFieldsOf(draft.type)) {
      const texts = draft.cells.get(field)?.texts;
      const said = [...(texts ?? [])].filter(([, text]) => text.trim() !== '');
      if (said.length > 0)
        return said.map(([language, text]) => [
          language,
          draft.type === 'component' ? needIn(text).text : text,
        ]);
    }
    return [];
  }

  private says(id: Id, language: string, text: string): boolean {
    const record = this.base.get(id);
    if (!record || !this.base.isLive(id)) return false;
    return textFieldsOf(record.type)
      .slice(0, 2)
      .some((field) => folded(textsIn(record, field)?.[language] ?? '') === folded(text));
  }

  private isOfKind(id: Id, kind: string, type: RecordTypeName): boolean {
    if (kind.trim() === '' || type === 'component') return true;
    const meant = valueIn(type, 'kind', kind, this);
    const record = this.base.get(id);
    return 'fault' in meant || !record || fieldValue(record, 'kind') === meant.value;
  }

  private recordOf({ draft, id, parent, base }: Placed): AnyRecord | undefined {
    const before = this.faults.length;
    const start: AnyRecord = base
      ? { ...base, live: true, place: base.place[0] === parent ? base.place : [parent, ''] }
      : assembleRecord(draft.type, { id, place: [parent, ''], fields: {} });
    let record = this.withTexts(start, draft);
    for (const name of Object.keys(fieldsOf(draft.type))) {
      const cell = draft.cells.get(name);
      if (!cell || fieldsOf(draft.type)[name]?.kind === 'text') continue;
      // A row without an id that leaves a cell empty says nothing of it.
      if (base && draft.givenId === '' && !recordTypes[draft.type].derived && cell.text.trim() === '')
        continue;
      record = this.withValue(record, name, cell, draft, true) ?? record;
    }
    return this.faults.length > before ? undefined : record;
  }

  private withTexts(record: AnyRecord, draft: Draft): AnyRecord {
    let changed = record;
    for (const field of textFieldsOf(draft.type)) {
      const cell = draft.cells.get(field);
      const texts = textsIn(record, field);
      if (!cell || !texts) continue;
      const isLoose = draft.givenId === '' && !recordTypes[draft.type].derived;
      changed = withField(changed, field, this.textsOf(texts, cell, draft, isLoose));
      if (draft.type === 'component') changed = this.withNeedKind(changed, cell);
    }
    return changed;
  }

  private textsOf(texts: Texts, { texts: cells }: DraftCell, draft: Draft, isLoose: boolean): Texts {
    const written: Record<string, string> = { ...texts };
    for (const [language, cell] of cells) {
      const text = draft.type === 'component' ? needIn(cell).text : cell;
      const there = texts[language] ?? '';
      if (isLoose && text.trim() === '') continue;
      // Line ends and spaces at the end are the spreadsheet's, not an edit.
      if (settled(there) !== '' && settled(text) === settled(there)) continue;
      const said = isLoose ? text.trim() : text;
      if (said === '') delete written[language];
      else written[language] = said;
    }
    return written;
  }

  private withNeedKind(record: AnyRecord, { texts }: DraftCell): AnyRecord {
    for (const cell of texts.values()) {
      const { kind } = needIn(cell);
      if (kind !== undefined) return withField(record, 'kind', kind);
    }
    return record;
  }

  private withValue(
    record: AnyRecord,
    name: string,
    cell: DraftCell,
    draft: Draft,
    isTold: boolean,
  ): AnyRecord | undefined {
    const told = this.faults.length;
    const value = this.value(draft, name, cell, record.place[0]);
    if (!isTold) this.faults.length = told;
    if (value === FAULTY || value === undefined) return undefined;
    const isStillEmpty = value === null && fieldValue(record, name) === '';
    return isStillEmpty ? record : withField(record, name, value);
  }

  private value(draft: Draft, name: string, cell: DraftCell, parent: Id): unknown {
    const field = fieldsOf(draft.type)[name];
    const text = cell.text.trim();
    if (field?.links?.includes('level') && cellKindOf(field) === 'link' && text !== '') {
      const scale = this.scaleOf(draft, parent);
      const level = this.levels.find(text, scale, this.names);
      if (level !== undefined) return level;
      this.fault('unknown-name', draft, cell, text, { options: this.levels.options(scale) });
      return FAULTY;
    }
    const read = valueIn(draft.type, name, cell.text, this);
    if (!('fault' in read)) return read.value;
    this.fault(read.fault, draft, cell, read.found, { options: read.options ?? [] });
    return FAULTY;
  }

  /** The scale on which the levels of a row stand. */
  private scaleOf(draft: Draft, parent: Id): Id | undefined {
    const cell = draft.cells.get('competency');
    const named = cell ? this.names.find(cell.text, ['competency']) : { id: parent };
    return 'fault' in named ? this.levels.first : this.scaleAt(named.id);
  }

  private scaleAt(competency: Id): Id | undefined {
    const known = this.scales.get(competency);
    if (known !== undefined) return known ?? this.levels.first;
    const placed = (this.placed.get('competency') ?? []).find(({ id }) => id === competency);
    const cell = placed?.draft.cells.get('scale')?.text.trim() ?? '';
    const named: Found = cell === '' ? { fault: 'unknown-name' } : this.names.find(cell, ['scale']);
    const there = this.base.record(competency, 'competency')?.scale ?? null;
    const isAsked = placed?.draft.cells.has('scale') === true && placed.draft.givenId !== '';
    const scale = 'fault' in named ? (isAsked ? null : there) : named.id;
    this.scales.set(competency, scale);
    return scale ?? this.levels.first;
  }

  /** What the matrix asks of roles, with what the sheet of details adds. */
  private requirements(matrix: readonly MatrixCell[], records: SheetRecord[]): ReadonlyMap<Id, RowPlace> {
    const cleared = new Map<Id, RowPlace>();
    const details = new Map<Id, Draft>();
    const drafts = this.byType.get('requirement') ?? [];
    for (const draft of drafts) {
      const role = this.parentOf(draft);
      const id = role === undefined ? undefined : this.derivedId(draft, role);
      if (id !== undefined) details.set(id, draft);
    }
    const asked = new Map<Id, SheetRecord>();
    for (const { role: roleCell, competency: competencyCell, head, ...cell } of matrix) {
      const draft = draftOf(
        cell.at,
        { competency: competencyCell, level: { head, text: cell.text, texts: new Map() } },
        roleCell,
      );
      const role = this.parentOf(draft);
      const id = role === undefined ? undefined : this.derivedIdOf(draft, role);
      if (role === undefined || id === undefined) continue;
      this.spoken.add(id);
      this.names.add(id, '');
      if (cell.text.trim() === '') {
        if (this.base.isLive(id)) cleared.set(id, cell.at);
        continue;
      }
      const record = this.requirement(id, role, draft, cell.says, details.get(id));
      if (record) asked.set(id, { record, at: cell.at });
    }
    for (const [id, draft] of details) {
      if (asked.has(id) || cleared.has(id)) continue;
      const base = this.base.record(id, 'requirement');
      if (matrix.length > 0 || !base) {
        this.fault('not-in-matrix', draft, draft.cells.get('competency'), '');
        continue;
      }
      this.spoken.add(id);
      this.names.add(id, '');
      const record = this.recordOf({ draft, id, parent: this.base.parentOf(base), base });
      if (record) asked.set(id, { record, at: draft.at });
    }
    records.push(...this.inOrder(asked, details));
    return cleared;
  }

  /** As the sheet of details has them, for a role of which it has all; else as the matrix does. */
  private inOrder(
    asked: ReadonlyMap<Id, SheetRecord>,
    details: ReadonlyMap<Id, Draft>,
  ): readonly SheetRecord[] {
    const partly = new Set<Id>();
    for (const [id, { record }] of asked) if (!details.has(id)) partly.add(record.place[0]);
    const listed = [...details.keys()].flatMap((id) => asked.get(id) ?? []);
    return [
      ...listed.filter(({ record }) => !partly.has(record.place[0])),
      ...[...asked.values()].filter(({ record }) => partly.has(record.place[0])),
    ];
  }

  private requirement(
    id: Id,
    role: Id,
    draft: Draft,
    says: MatrixCell['says'],
    details: Draft | undefined,
  ): AnyRecord | undefined {
    const before = this.faults.length;
    const level = says === 'level' ? this.value(draft, 'level', levelCell(draft), role) : null;
    const detailed = details && this.recordOf({ draft: details, id, parent: role, base: this.base.get(id) });
    const competency = this.value(draft, 'competency', draft.cells.get('competency') ?? NO_CELL, role);
    if (this.faults.length > before) return undefined;
    const start =
      detailed ??
      this.withoutDetails(this.base.record(id, 'requirement')) ??
      assembleRecord('requirement', { id, place: [role, ''], fields: { competency } });
    const living: AnyRecord = { ...start, live: true };
    const isSaidAlready = says === 'notRequired' && fieldValue(living, 'notRequired') === true;
    // What is not required may have a level that no cell shows.
    if (isSaidAlready) return living;
    return withField(withField(living, 'level', level), 'notRequired', says === 'notRequired');
  }

  /** Where a file has details at all, one that has no row there has none. */
  private withoutDetails(there: RecordByType['requirement'] | undefined): AnyRecord | undefined {
    const isListed = (this.byType.get('requirement') ?? []).length > 0;
    return there && isListed ? { ...there, entryLevel: null, weight: null, note: {} } : there;
  }

  private derivedIdOf(draft: Draft, parent: Id): Id | undefined {
    const { cells, ...rest } = draft;
    const competency = cells.get('competency');
    return this.derivedId(
      { ...rest, cells: new Map(competency ? [['competency', competency]] : []) },
      parent,
    );
  }

  private fault(
    code: RowFaultCode,
    { at }: Draft,
    cell: DraftCell | undefined,
    found: string,
    more: { readonly options?: readonly string[]; readonly first?: number } = {},
  ): undefined {
    this.faults.push({
      code,
      ...at,
      column: cell?.head ?? 'id',
      found,
      options: more.options ?? [],
      ...(more.first === undefined ? {} : { first: more.first }),
    });
    return undefined;
  }
}

/** What a cell is that says nothing that can be understood. */
const FAULTY = Symbol('faulty');

const NO_CELL: DraftCell = { head: '', text: '', texts: new Map() };

function levelCell(draft: Draft): DraftCell {
  return draft.cells.get('level') ?? NO_CELL;
}

function draftOf(at: RowPlace, cells: Readonly<Record<string, DraftCell>>, parent: DraftCell): Draft {
  return {
    type: 'requirement',
    at,
    givenId: '',
    parent,
    above: undefined,
    parentId: undefined,
    cells: new Map(Object.entries(cells)),
  };
}

function wordsKey(...parts: readonly string[]): string {
  return parts.map((part, i) => (i < 3 ? part : folded(part))).join('\n');
}

/** A text without what a spreadsheet adds to it or takes from its end. */
function settled(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').trimEnd();
}
