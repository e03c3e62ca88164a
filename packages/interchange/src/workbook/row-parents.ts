import {
  assembleRecord,
  newId,
  recordTypeNames,
  recordTypes,
  textsIn,
  type Id,
  type RecordTypeName,
} from '@tegu/core';
import { foldedWords } from '../documents/column-words.ts';
import type { Found } from './name-table.ts';
import { cellOf, columnsOf, isBlank, plainColumn, type Draft, type NamingCell } from './draft.ts';
import type { SheetReading } from './sheet-reading.ts';

/** What a cell was found to name, beside the cell that stands above it. */
interface Named {
  readonly types: readonly string[];
  readonly above: NamingCell | undefined;
  readonly id: Id;
}

/** Finds out under which record the record of each row stands. */
export class RowParents {
  private readonly reading: SheetReading;
  /** Rows that stand below each other share the cells that say the same. */
  private readonly named = new Map<NamingCell, Named>();

  constructor(reading: SheetReading) {
    this.reading = reading;
  }

  /** The record that a row's record stands under; undefined, and told, where the row does not say. */
  of(draft: Draft): Id | undefined {
    const types = NAMED_PARENTS.get(draft.type);
    const { parent, above } = draft;
    if (types === undefined || parent === undefined || !isEmptyCell(draft.parentId))
      return lookedUp(this.reading, draft);
    const known = this.named.get(parent);
    if (known?.types === types && known.above === above) return known.id;
    const id = lookedUp(this.reading, draft);
    if (id !== undefined) this.named.set(parent, { types, above, id });
    return id;
  }
}

function isEmptyCell(cell: NamingCell | undefined): boolean {
  return cell === undefined || isBlank(cell.text);
}

const ANY: readonly string[] = ['any'];

/**
 * The types of the parents that a cell may name, where these are not all: they are known before the type's own rows, so what a
 * cell names cannot change on the way. Types with the same parents have the same list.
 */
const NAMED_PARENTS: ReadonlyMap<RecordTypeName, readonly string[]> = namedParents();

function namedParents(): ReadonlyMap<RecordTypeName, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const named = new Map<RecordTypeName, readonly string[]>();
  for (const type of recordTypeNames) {
    const { parents } = recordTypes[type];
    if (parents === 'any') continue;
    const types = parents.filter((name) => name !== 'model');
    const list = lists.get(types.join()) ?? types;
    lists.set(types.join(), list);
    named.set(type, list);
  }
  return named;
}

function lookedUp(reading: SheetReading, draft: Draft): Id | undefined {
  const { type, parent, parentId } = draft;
  const { parents } = recordTypes[type];
  const { root } = reading.base;
  if (type === 'model') return '';
  const given = parentId?.text.trim() ?? '';
  if (given !== '') {
    // An id that is made of a person's words may end in a space.
    const asked = [parentId?.text ?? '', given].find((id) => reading.has(id));
    if (asked !== undefined) return asked;
    return reading.fault('unknown-name', draft, parentId, given);
  }
  if (type === 'evidence') return sentence(reading, draft);
  const cell = parent?.text.trim() ?? '';
  const isAtRoot = parents !== 'any' && parents.length === 1 && parents[0] === 'model';
  if (isAtRoot || (cell === '' && (parents === 'any' || parents.includes('model')))) return root;
  if (cell === '') return reading.fault('empty', draft, parent, '');
  const types = NAMED_PARENTS.get(type) ?? ANY;
  const found = parentNamed(reading, draft, cell, types);
  if (!('fault' in found)) return found.id;
  if (type === 'competency' && found.fault === 'unknown-name') return newCategory(reading, draft, cell);
  return reading.fault(found.fault, draft, parent, cell, { options: reading.names.options(types) });
}

/** Of competencies with one name, the one in the category that stands beside it. */
function parentNamed(reading: SheetReading, draft: Draft, cell: string, types: readonly string[]): Found {
  const found = reading.names.find(cell, types);
  const above = draft.above?.text.trim() ?? '';
  if (!('fault' in found) || found.fault !== 'ambiguous-name') return found;
  const categories = above === '' ? { id: reading.base.root } : reading.names.find(above, ['category']);
  if ('fault' in categories) return found;
  const among = reading.records
    .values()
    .filter(
      (record) =>
        record.type === 'competency' &&
        record.place[0] === categories.id &&
        Object.values(textsIn(record, 'name') ?? {}).some((text) => foldedWords(text) === foldedWords(cell)),
    );
  const [only] = among;
  return only && among.length === 1 ? { id: only.id } : found;
}

function newCategory(reading: SheetReading, { columns, number, parent }: Draft, name: string): Id {
  const id = newId('category');
  const [language = 'en'] = reading.languages;
  const draft: Draft = {
    type: 'category',
    columns: {
      sheet: columns.sheet,
      fields: [{ ...plainColumn('name', parent?.head ?? '', 0), languages: [language], at: [0] }],
    },
    number,
    givenId: '',
    parent: undefined,
    above: undefined,
    parentId: undefined,
    row: [name],
  };
  const { root } = reading.base;
  reading.claim(draft, id);
  reading.put(
    assembleRecord('category', {
      id,
      place: reading.places.next(root, 'category'),
      fields: { name: { [language]: name } },
    }),
  );
  return id;
}

/** The sentence that evidence quotes, where no id names it. */
function sentence(reading: SheetReading, draft: Draft): Id | undefined {
  const quote = cellOf(draft, 'quote');
  const types = ['indicator', 'descriptor', 'valueMeaning'];
  const found = reading.names.find(quote, types);
  if (!('fault' in found)) return found.id;
  return reading.fault(found.fault, draft, columnsOf(draft, 'quote'), quote);
}
