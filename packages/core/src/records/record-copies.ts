import { NO_JSON } from './json.ts';
import { fieldsOf, type AnyRecord, type RecordTypeName } from './record.ts';
import type { RecordBase, SameAs } from './record-type.ts';

type Writable<R> = R extends RecordBase ? { -readonly [K in keyof R]: R[K] } : never;

/** A record that is being filled: it is nobody else's yet. */
export type RecordDraft = Writable<AnyRecord>;

const NO_NAMES: readonly SameAs[] = Object.freeze([]);

/** A record of a type with nothing in it, every field in the order of its declaration; shared by all who ask. */
export function blankRecord(type: RecordTypeName): AnyRecord {
  let blank = blanks.get(type);
  if (!blank) blanks.set(type, (blank = madeBlank(type)));
  return blank;
}

/** A copy of a record that may be written to, its fields too by their names. */
export function recordCopy(record: AnyRecord): RecordDraft {
  return (copiers.get(record.type) ?? copyOfAny)(record);
}

const blanks = new Map<RecordTypeName, AnyRecord>();

/**
 * Laid out by the JSON parser, all fields in one block of memory: copies are made two to five times as fast as those of a
 * record that was put together field by field.
 */
function madeBlank(type: RecordTypeName): AnyRecord {
  const fields = Object.entries(fieldsOf(type)).map(([name, { empty }]) => [name, empty] as const);
  const parts = {
    ...{ id: '', type, place: ['', ''], live: true },
    ...Object.fromEntries(fields),
    ...{ sameAs: NO_NAMES, extra: NO_JSON },
  };
  const laidOut: unknown = JSON.parse(JSON.stringify(parts));
  const record = typeof laidOut === 'object' ? Object.assign(laidOut ?? {}, parts) : parts;
  // The type and its fields are paired by name, which the compiler cannot follow across the union of all records.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return record as unknown as AnyRecord;
}

type Copier = (record: AnyRecord) => RecordDraft;

const copyOfAny: Copier = (record) => ({ ...record });

/**
 * Copying by spread is fast where the engine sees one layout of objects only, and five times slower where it sees many: so
 * the types of which there are thousands have a place in the code each.
 */
const copiers: ReadonlyMap<RecordTypeName, Copier> = new Map<RecordTypeName, Copier>([
  ['competency', (record) => ({ ...record })],
  ['component', (record) => ({ ...record })],
  ['indicator', (record) => ({ ...record })],
  ['descriptor', (record) => ({ ...record })],
  ['requirement', (record) => ({ ...record })],
  ['evidence', (record) => ({ ...record })],
  ['claim', (record) => ({ ...record })],
  ['valueMeaning', (record) => ({ ...record })],
]);
