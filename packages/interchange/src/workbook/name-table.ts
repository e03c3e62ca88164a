import { isRecordTypeName, typeOfId, type Id } from '@tegu/core';
import { folded } from './folded.ts';
import { namedIn } from './record-labels.ts';

/** What a name in a cell stands for. */
export type Found = { readonly id: Id } | { readonly fault: 'unknown-name' | 'ambiguous-name' };

/** Records by the words that name them in cells: those of the sheets first, those of the model behind them. */
export class NameTable {
  /** By id, the first words that it was named by. */
  private readonly ids = new Map<Id, string>();
  private readonly exact = new Map<string, Set<Id>>();
  private readonly loose = new Map<string, Set<Id>>();
  private readonly behind: NameTable | undefined;

  constructor(behind?: NameTable) {
    this.behind = behind;
  }

  add(id: Id, label: string): void {
    const words = label.trim();
    if (!this.ids.has(id)) this.ids.set(id, words);
    if (words === '') return;
    put(this.exact, `${typeOfId(id)} ${words}`, id);
    put(this.loose, `${typeOfId(id)} ${folded(words)}`, id);
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
      this.among('exact', words.trim(), types) ??
      this.among('loose', folded(words), types) ??
      this.behind?.find(cell, types) ?? { fault: 'unknown-name' }
    );
  }

  /** The names of what there is of the types. */
  options(types: readonly string[]): readonly string[] {
    const own = [...this.ids].flatMap(([id, words]) =>
      words !== '' && types.includes(typeOfId(id)) ? [words] : [],
    );
    return [...new Set([...own, ...(this.behind?.options(types) ?? [])])];
  }

  private isMeant(id: Id, types: readonly string[]): boolean {
    const isOfType = types.includes('any') || types.includes(typeOfId(id));
    return isOfType && (this.has(id) || (types.includes('any') && isRecordTypeName(typeOfId(id))));
  }

  private among(kind: 'exact' | 'loose', words: string, types: readonly string[]): Found | undefined {
    const found = new Set<Id>();
    for (const type of types) for (const id of this[kind].get(`${type} ${words}`) ?? []) found.add(id);
    if (found.size > 1) return { fault: 'ambiguous-name' };
    const [id] = found;
    return id === undefined ? undefined : { id };
  }
}

function put(map: Map<string, Set<Id>>, key: string, id: Id): void {
  const there = map.get(key);
  if (there) there.add(id);
  else map.set(key, new Set([id]));
}
