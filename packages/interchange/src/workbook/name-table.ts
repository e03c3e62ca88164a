import { isRecordTypeName, typeOfId, type AnyRecord, type Id } from '@tegu/core';
import { foldedWords } from '../documents/column-words.ts';
import { isBlank } from './draft.ts';
import { namedIn } from './record-labels.ts';

/** What a name in a cell stands for. */
export type Found = { readonly id: Id } | { readonly fault: 'unknown-name' | 'ambiguous-name' };

const NO_IDS: readonly Id[] = [];

/** Ids by words; most words are the name of one record only. */
type Index = Map<string, Id[]>;

/** The words by which a record may be named. */
type Labels = (record: AnyRecord) => readonly string[];

/** The names of one type of record; how they are compared is looked up when it is asked. */
class TypeNames {
  private readonly labels: Labels;
  private readonly records: AnyRecord[];
  private exact: Index | undefined;
  private loose: Index | undefined;

  constructor(labels: Labels, records: AnyRecord[]) {
    this.labels = labels;
    this.records = records;
  }

  add(record: AnyRecord): void {
    this.records.push(record);
    if (this.exact) this.put(this.exact, record, plainly);
    if (this.loose) this.put(this.loose, record, foldedWords);
  }

  /** What has exactly these words. */
  exactly(words: string): readonly Id[] | undefined {
    this.exact ??= this.indexBy(plainly);
    return this.exact.get(words);
  }

  /** What has these words but for case, diacritics and signs; `words` are folded. */
  loosely(words: string): readonly Id[] | undefined {
    this.loose ??= this.indexBy(foldedWords);
    return this.loose.get(words);
  }

  /** Each record that has a name, by the first that it has. */
  named(): readonly (readonly [Id, string])[] {
    return this.records.flatMap((record) => {
      const name = this.labels(record).find((label) => !isBlank(label));
      return name === undefined ? [] : [[record.id, name.trim()] as const];
    });
  }

  private indexBy(key: (label: string) => string): Index {
    const index: Index = new Map();
    for (const record of this.records) this.put(index, record, key);
    return index;
  }

  private put(index: Index, record: AnyRecord, key: (label: string) => string): void {
    for (const label of this.labels(record)) {
      if (isBlank(label)) continue;
      const words = key(label);
      const there = index.get(words);
      if (!there) index.set(words, [record.id]);
      // Several labels of one record come one after the other.
      else if (there.at(-1) !== record.id) there.push(record.id);
    }
  }
}

function plainly(label: string): string {
  return label.trim();
}

/** Records by the words that name them in cells: those of the sheets first, those of the model behind them. */
export class NameTable {
  private readonly types = new Map<string, TypeNames>();
  private readonly labels: Labels;
  private readonly isThere: (id: Id) => boolean;
  private readonly records: () => Iterable<AnyRecord>;
  private readonly behind: NameTable | undefined;

  /** `records` are those that there are when a type is first asked for by name; most types never are. */
  constructor(
    labels: Labels,
    isThere: (id: Id) => boolean,
    records: () => Iterable<AnyRecord>,
    behind?: NameTable,
  ) {
    this.labels = labels;
    this.isThere = isThere;
    this.records = records;
    this.behind = behind;
  }

  /** Takes another record, whose names stay as they are. */
  add(record: AnyRecord): void {
    this.types.get(record.type)?.add(record);
  }

  /** The record of one of the types that a cell names. */
  find(cell: string, types: readonly string[]): Found {
    const { id, label } = namedIn(cell.trim());
    if (id !== undefined && this.isMeant(id, types)) return { id };
    const words = id === undefined ? label : cell;
    return (
      this.among(types, words.trim(), 'exactly') ??
      this.among(types, foldedWords(words), 'loosely') ??
      this.behind?.find(cell, types) ?? { fault: 'unknown-name' }
    );
  }

  /** The names of what there is of the types, each record by the first that it has. */
  options(types: readonly string[]): readonly string[] {
    const first = new Map<Id, string>();
    for (const type of types)
      for (const [id, words] of this.namesOf(type).named()) if (!first.has(id)) first.set(id, words);
    return [...new Set([...first.values(), ...(this.behind?.options(types) ?? [])])];
  }

  private namesOf(type: string): TypeNames {
    const known = this.types.get(type);
    if (known) return known;
    const names = new TypeNames(
      this.labels,
      [...this.records()].filter((record) => record.type === type),
    );
    this.types.set(type, names);
    return names;
  }

  private isMeant(id: Id, types: readonly string[]): boolean {
    const isOfType = types.includes('any') || types.includes(typeOfId(id));
    return isOfType && (this.isThere(id) || (types.includes('any') && isRecordTypeName(typeOfId(id))));
  }

  private among(types: readonly string[], words: string, how: 'exactly' | 'loosely'): Found | undefined {
    let found: Id | undefined;
    for (const type of types) {
      const ids = this.namesOf(type)[how](words) ?? NO_IDS;
      if (ids.length > 1 || (found !== undefined && ids.length > 0)) return { fault: 'ambiguous-name' };
      found ??= ids[0];
    }
    return found === undefined ? undefined : { id: found };
  }
}
