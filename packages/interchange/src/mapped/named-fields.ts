import { MappedFault } from './mapped-fault.ts';
import { ENCLOSING, entriesOf, type Entry, type Mapping } from './mapping.ts';
import type { Row } from './rows.ts';

/** What an entry cannot do without; the others a framework may have in some of its files only. */
const NEEDED = ['name', 'text', 'under', 'level', 'key', 'id'] as const;

/** Looks whether the fields that a mapping needs are there at all: a name written amiss would read as a framework without words. */
export function checkFields(mapping: Mapping, lists: ReadonlyMap<string, readonly Row[]>): void {
  for (const [place, entry] of entriesOf(mapping)) {
    const rows = lists.get(entry.from) ?? [];
    const [first] = rows;
    if (!first) continue;
    for (const field of neededBy(entry))
      if (field !== ENCLOSING && !rows.some(({ cells }) => cells.has(field)))
        throw new MappedFault(
          first.file,
          `${place} of the mapping`,
          `no row of ${entry.from} has a field “${field}”; they have ${[...first.cells.keys()].join(', ')}`,
        );
  }
}

function neededBy(entry: Entry): readonly string[] {
  return NEEDED.flatMap((name): readonly string[] => {
    const value: unknown = Reflect.get(entry, name);
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.slice(0, 1).map(String) : [];
  });
}
