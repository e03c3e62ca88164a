import { isRecordTypeName, typeOfId, type Id } from '@tegu/core';
import { foldedWords } from '../documents/column-words.ts';
import { namedIn } from './record-labels.ts';

/** What a name in a cell stands for. */
export type Found = { readonly id: Id } | { readonly fault: 'unknown-name' | 'ambiguous-name' };

/** Ids by words. */
type Index = Map<string, Set<Id>>;

/** The names of one type of record. Most types are never asked for by name: they are put in order when they are. */
class TypeNames {
  readonly names: (readonly [id: Id, words: string])[] = [];
  private exact: Index | undefined;
  private loose: Index | undefined;

  add(id: Id, words: string): void {
    this.names.push([id, words]);
    if (this.exact) put(this.exact, words, id);
    if (this.loose) put(this.loose, foldedWords(words), id);
  }

  /** What has exactly these words. */
  exactly(words: string): ReadonlySet<Id> | undefined {
    this.exact ??= indexOf(this.names, (name) => name);
    return this.exact.get(words);
  }

  /** What has these words but for case, diacritics and signs; `words` are folded. */
  loosely(words: string): ReadonlySet<Id> | undefined {
    this.loose ??= indexOf(this.names, foldedWords);
    return this.loose.get(words);
  }
}

/** Records by the words that name them in cells: those of the sheets first, those of the model behind them. */
export class NameTable {
  private readonly ids = new Set<Id>();
  private readonly types = new Map<string, TypeNames>();
  private readonly behind: NameTable | undefined;

  constructor(behind?: NameTable) {
    this.behind = behind;
  }

  add(id: Id, label: string): void {
    this.ids.add(id);
    const words = label.trim();
    if (words === '') return;
    const type = typeOfId(id);
    const names = this.types.get(type);
    if (names) names.add(id, words);
    else {
      const made = new TypeNames();
      made.add(id, words);
      this.types.set(type, made);
    }
  }

  has(id: Id): boolean {
    return this.ids.has(id) || this.behind?.has(id) === true;
  }

  /** The record of one of the types that a cell names. */
  find(cell: string, types: readonly string[]): Found {
    const { id, label } = namedIn(cell.trim());
    if (id !== undefined && this.isMeant(id, types)) return { id };
    const words = id === undefined ? label : cell;
    return (
      this.among(types, (names) => names.exactly(words.trim())) ??
      this.among(types, (names) => names.loosely(foldedWords(words))) ??
      this.behind?.find(cell, types) ?? { fault: 'unknown-name' }
    );
  }

  /** The names of what there is of the types, each record by the first that it has. */
  options(types: readonly string[]): readonly string[] {
    const first = new Map<Id, string>();
    for (const type of types)
      for (const [id, words] of this.types.get(type)?.names ?? []) if (!first.has(id)) first.set(id, words);
    return [...new Set([...first.values(), ...(this.behind?.options(types) ?? [])])];
  }

  private isMeant(id: Id, types: readonly string[]): boolean {
    const isOfType = types.includes('any') || types.includes(typeOfId(id));
    return isOfType && (this.has(id) || (types.includes('any') && isRecordTypeName(typeOfId(id))));
  }

  private among(
    types: readonly string[],
    look: (names: TypeNames) => ReadonlySet<Id> | undefined,
  ): Found | undefined {
    const found = new Set<Id>();
    for (const type of types) {
      const names = this.types.get(type);
      for (const id of (names && look(names)) ?? []) found.add(id);
    }
    if (found.size > 1) return { fault: 'ambiguous-name' };
    const [id] = found;
    return id === undefined ? undefined : { id };
  }
}

function indexOf(names: TypeNames['names'], key: (words: string) => string): Index {
  const index: Index = new Map();
  for (const [id, words] of names) put(index, key(words), id);
  return index;
}

function put(index: Index, key: string, id: Id): void {
  const there = index.get(key);
  if (there) there.add(id);
  else index.set(key, new Set([id]));
}
