import {
  assembleRecord,
  fieldValue,
  isOwnId,
  newId,
  recordTypes,
  textFieldsOf,
  textsIn,
  type AnyRecord,
  type Id,
  type RecordType,
  type RecordTypeName,
} from '@tegu/core';
import { valueIn } from './cell-values.ts';
import { foldedWords } from '../documents/column-words.ts';
import { needIn } from './needs-cell.ts';
import { cellOf, columnsOf, textsOf, type Draft } from './draft.ts';
import type { RowValues } from './row-values.ts';
import type { SheetReading } from './sheet-reading.ts';

/** Finds out which record each row is of. */
export class RowIdentity {
  private readonly reading: SheetReading;
  private readonly values: RowValues;
  /** The living records of the model under a parent, by their words; looked through once for each parent. */
  private readonly said = new Map<string, ReadonlyMap<string, readonly Id[]>>();

  constructor(reading: SheetReading, values: RowValues) {
    this.reading = reading;
    this.values = values;
  }

  /**
   * Which record a row of a type with ids of its own is of: the one that it names, that it means by its words, or a new one;
   * undefined, and told, for an id that is wrong.
   */
  idOf(draft: Draft, parent: Id, claimed: () => ReadonlySet<Id>): Id | undefined {
    const { type, givenId } = draft;
    const { root } = this.reading.base;
    if (type === 'model') return root;
    const fixed = this.fixedId(draft);
    if (fixed !== undefined) return fixed;
    if (givenId !== '') {
      if (!isOwnId(givenId) || !isOfType(givenId, type))
        return this.reading.fault('wrong-id', draft, undefined, givenId);
      return givenId;
    }
    return this.meant(draft, parent, claimed) ?? newId(type);
  }

  /** True for a row whose id is another row's: it was copied in the spreadsheet, and is something new. */
  isCopied(draft: Draft, id: Id): boolean {
    const isOne = draft.type === 'model' || recordTypes[draft.type].derived;
    return !isOne && draft.givenId === id && this.fixedId(draft) === undefined;
  }

  private fixedId(draft: Draft): Id | undefined {
    if (draft.type !== 'statement' || !columnsOf(draft, 'kind')) return undefined;
    const kind = valueIn('statement', 'kind', cellOf(draft, 'kind'), this.reading);
    if ('fault' in kind) return undefined;
    const blank = assembleRecord('statement', { id: '', place: ['', ''], fields: { kind: kind.value } });
    return blank.type === 'statement' ? recordTypes.statement.fixedId(blank) : undefined;
  }

  /** The record of a row that joins others, by the id that comes of what it joins; undefined, and told, where that is not known. */
  joinOf(draft: Draft, parent: Id): AnyRecord | undefined {
    const join = this.values.recordOf(draft, '', parent, undefined);
    if (this.values.isFaulty(join)) return undefined;
    const declared: RecordType = recordTypes[draft.type];
    const missing = missingEnd(declared, join);
    const id = missing === undefined ? declared.idFor(parent, join) : this.withoutEnd(draft, parent, missing);
    if (id === undefined) return undefined;
    join.id = id;
    return join;
  }

  /**
   * The id that a row gives, where its sheet has no column for what the record joins and it stands where it stood; else
   * undefined, and told.
   */
  private withoutEnd(draft: Draft, parent: Id, field: string): Id | undefined {
    const { type, givenId } = draft;
    const cell = columnsOf(draft, field);
    if (cell) return this.reading.fault('empty', draft, cell, '');
    const there = givenId.startsWith(`${type}:`) ? this.reading.base.get(givenId) : undefined;
    if (there?.live === true && there.place[0] === parent) return givenId;
    const { heads } = this.reading.words;
    const head = heads[`${type}.${field}`] ?? heads[field] ?? field;
    return this.reading.fault('no-column', draft, { head }, '');
  }

  /** The record of the model that a row without an id means: one under the same parent that says the same. */
  private meant(draft: Draft, parent: Id, claimed: () => ReadonlySet<Id>): Id | undefined {
    const { type } = draft;
    const kind = cellOf(draft, 'kind');
    const said = this.saidUnder(parent, type);
    for (const [language, text] of this.nameTexts(draft)) {
      const id = (said.get(`${language} ${foldedWords(text)}`) ?? []).find(
        (each) => !claimed().has(each) && !this.reading.rowOf(each) && this.isOfKind(each, kind, type),
      );
      if (id !== undefined) return id;
    }
    return undefined;
  }

  private saidUnder(parent: Id, type: RecordTypeName): ReadonlyMap<string, readonly Id[]> {
    const key = `${type} ${parent}`;
    const known = this.said.get(key);
    if (known) return known;
    const said = new Map<string, Id[]>();
    for (const record of this.reading.base.children(parent, type)) {
      for (const field of textFieldsOf(type).slice(0, 2)) {
        for (const [language, text] of Object.entries(textsIn(record, field) ?? {})) {
          const words = `${language} ${foldedWords(text)}`;
          const there = said.get(words);
          if (there) there.push(record.id);
          else said.set(words, [record.id]);
        }
      }
    }
    this.said.set(key, said);
    return said;
  }

  private nameTexts(draft: Draft): readonly (readonly [string, string])[] {
    for (const field of textFieldsOf(draft.type)) {
      const said = textsOf(draft, field);
      if (said.length > 0)
        return draft.type === 'component'
          ? said.map(([language, text]) => [language, needIn(text).text])
          : said;
    }
    return [];
  }

  private isOfKind(id: Id, kind: string, type: RecordTypeName): boolean {
    if (kind.trim() === '' || type === 'component') return true;
    const meant = valueIn(type, 'kind', kind, this.reading);
    const record = this.reading.base.get(id);
    return 'fault' in meant || !record || fieldValue(record, 'kind') === meant.value;
  }
}

/** The field of the first record that a join does not name. */
function missingEnd({ ends }: RecordType, join: AnyRecord): string | undefined {
  for (const name of ends) if (fieldValue(join, name) === '') return name;
  return undefined;
}

/** True for an id of a type; thousands are asked. */
function isOfType(id: Id, type: RecordTypeName): boolean {
  return id.startsWith(type) && id[type.length] === ':';
}
