import { isRecordTypeName, typeOfId, type AnyRecord, type Id } from '@tegu/core';
import { foldedWords } from '../documents/column-words.ts';
import { isBlank } from './draft.ts';
import { namedIn } from './record-labels.ts';

/** What a name in a cell stands for. */
export type Found = { readonly id: Id } | { readonly fault: 'unknown-name' | 'ambiguous-name' };

/** Ids by words. */
type Index = Map<string, Set<Id>>;

/** The names of one type of record. Most types are never asked for by name: they are put in order when they are. */
class TypeNames {
  readonly ids: Id[] = [];
  readonly words: string[] = [];
  private exact: Index | undefined;
  private loose: Index | undefined;

  add(id: Id, words: string): void {
    this.ids.push(id);
    this.words.push(words);
    if (this.exact) put(this.exact, words.trim(), id);
    if (this.loose) put(this.loose, foldedWords(words), id);
  }

  /** What has exactly these words. */
  exactly(words: string): ReadonlySet<Id> | undefined {
    this.exact ??= indexOf(this, (name) => name.trim());
    return this.exact.get(words);
  }

  /** What has these words but for case, diacritics and signs; `words` are folded. */
  loosely(words: string): ReadonlySet<Id> | undefined {
    this.loose ??= indexOf(this, foldedWords);
    return this.loose.get(words);
  }
}

/** Records by the words that name them in cells: those of the sheets first, those of the model behind them. */
export class NameTable {
  private readonly types = new Map<string, TypeNames>();
  private readonly isThere: (id: Id) => boolean;
  private readonly behind: NameTable | undefined;

  constructor(isThere: (id: Id) => boolean, behind?: NameTable) {
    this.isThere = isThere;
    this.behind = behind;
  }

  add({ id, type }: AnyRecord, label: string): void {
    if (isBlank(label)) return;
    let names = this.types.get(type);
    if (!names) this.types.set(type, (names = new TypeNames()));
    names.add(id, label);
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
    for (const type of types) {
      const names = this.types.get(type);
      names?.ids.forEach((id, i) => first.has(id) || first.set(id, names.words[i]?.trim() ?? ''));
    }
    return [...new Set([...first.values(), ...(this.behind?.options(types) ?? [])])];
  }

  private isMeant(id: Id, types: readonly string[]): boolean {
    const isOfType = types.includes('any') || types.includes(typeOfId(id));
    return isOfType && (this.isThere(id) || (types.includes('any') && isRecordTypeName(typeOfId(id))));
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

function indexOf({ ids, words }: TypeNames, key: (words: string) => string): Index {
  const index: Index = new Map();
  ids.forEach((id, i) => put(index, key(words[i] ?? ''), id));
  return index;
}

function put(index: Index, key: string, id: Id): void {
  const there = index.get(key);
  if (there) there.add(id);
  else index.set(key, new Set([id]));
}
