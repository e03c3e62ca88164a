import type { Loss } from '@tegu/core';
import { entriesOf, type Mapping } from './mapping.ts';
import type { DataFile, Row } from './rows.ts';

/** What of a foreign framework is left out: fields that no record takes, rows that become nothing, and what stands in no list. */
export function lossesOf(
  mapping: Mapping,
  lists: ReadonlyMap<string, readonly Row[]>,
  main: DataFile,
): readonly Loss[] {
  return [
    ...Object.keys(mapping.lists).flatMap((list) => fieldsLeftOut(mapping, list, lists.get(list) ?? [])),
    ...Object.keys(mapping.lists).flatMap((list) => rowsLeftOut(mapping, list, lists.get(list) ?? [])),
    ...besideTheLists(mapping, main),
  ];
}

function fieldsLeftOut(mapping: Mapping, list: string, rows: readonly Row[]): readonly Loss[] {
  const taken = takenFrom(mapping, list);
  const counts = new Map<string, number>();
  for (const { own } of rows) for (const field of own) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .filter(([field]) => !taken.has(field))
    .map(([what, count]) => ({
      what,
      where: list,
      why: `the mapping does not name it; ${count === 1 ? 'one row has it' : `${count} rows have it`}`,
    }));
}

/** The fields of a list that the mapping names. */
function takenFrom(mapping: Mapping, list: string): ReadonlySet<string> {
  const taken = new Set(mapping.lists[list]?.fill);
  for (const [, entry] of entriesOf(mapping)) {
    if (entry.from !== list) continue;
    for (const [name, value] of Object.entries(entry)) {
      if (name === 'from' || name === 'only' || name === 'kind' || name === 'split' || name === 'order')
        continue;
      for (const field of typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
        taken.add(String(field));
    }
  }
  for (const spec of Object.values(mapping.lists))
    if (spec.in === list) taken.add(spec.at?.split('.')[0] ?? '');
  return taken;
}

function rowsLeftOut(mapping: Mapping, list: string, rows: readonly Row[]): readonly Loss[] {
  const entries = entriesOf(mapping).flatMap(([, entry]) => (entry.from === list ? [entry] : []));
  const isHolder = Object.values(mapping.lists).some((spec) => spec.in === list);
  if (isHolder && entries.length === 0) return [];
  return rows
    .filter(
      ({ own }) =>
        !entries.some(
          ({ only }) =>
            !only ||
            (only.has.every((field) => own.has(field)) && !only.lacks.some((field) => own.has(field))),
        ),
    )
    .map(({ place }) => ({ what: place, where: list, why: 'no record is made of it' }));
}

function besideTheLists(mapping: Mapping, { name, data }: DataFile): readonly Loss[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const ways = new Set(
    Object.values(mapping.lists).flatMap(({ file, in: within, at }) =>
      file === undefined && within === undefined ? [at?.split('.')[0] ?? ''] : [],
    ),
  );
  return Object.entries(data)
    .filter(([key, value]) => !ways.has(key) && value !== null && value !== '')
    .map(([what]) => ({ what, where: name, why: 'it stands beside the lists' }));
}
