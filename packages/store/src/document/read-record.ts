import {
  assembleRecord,
  extraIn,
  faultIn,
  fieldsOf,
  isRecordTypeName,
  LANGUAGE_TAG,
  sameAsIn,
  typeOfId,
  type AnyRecord,
  type Id,
  type JsonObject,
  type Place,
  type Quarantined,
  type RecordTypeName,
  type SameAs,
  type WrittenTwice,
} from '@tegu/core';
import * as Y from 'yjs';
import { baseTextsIn, BEGINNER, hasUnsoundTexts, knownBaseTexts, type BaseTexts } from './base-texts.ts';
import { createdUnder } from './created-record.ts';
import { readRecordKey, readTextKey, scalarKey } from './document-keys.ts';
import type { Created } from './generation-base.ts';
import type { LiveRoots } from './live-roots.ts';
import { joined } from './text-pieces.ts';

/** The keys of a document that speak of one record, beside the one that it was created under. */
export interface KeysOfRecord {
  readonly records: readonly string[];
  readonly texts: readonly string[];
}

/** A record as its keys say it; a fault where they do not, and then no record but the model's own, mended. */
export interface Reading {
  readonly record?: AnyRecord | undefined;
  readonly fault?: Quarantined | undefined;
}

const NOTHING_CREATED: Created = Object.freeze({});
const NOTHING: Reading = Object.freeze({});
const NO_VALUES: ReadonlyMap<string, string[]> = new Map();

/** Reads one record out of a document, checked as any data from outside. It never throws. */
export function readRecord(roots: LiveRoots, id: Id, keys: KeysOfRecord): Reading {
  const created = createdUnder(roots, id);
  if (created === undefined) return NOTHING;
  const type = typeOfId(id);
  if (!isRecordTypeName(type))
    return { fault: { id, field: 'type', reason: `no such record type: ${type}` } };
  const written = writtenUnder(keys.records);
  const base = created ?? NOTHING_CREATED;
  const scalar = (name: string): unknown =>
    written.scalars.has(name) ? roots.records.get(scalarKey(id, name)) : base[name];
  const { place, sameAs, extra, fault: strange } = commonPartsOf(scalar);
  const { values, fault: faulty } = scalarsOf(type, scalar);
  const unsound = hasUnsoundTexts(base) ? UNSOUND_TEXTS : undefined;
  const fault = created === null ? UNREADABLE : (strange ?? faulty ?? unsound);
  // Without its own record there is no model: of that one only what is at fault is left out.
  if (fault && type !== 'model') return { fault: { id, ...fault } };
  const fields = fieldsOf(type);
  for (const [name, members] of written.members)
    if (fields[name]?.kind === 'set') values[name] = members.sort();
  const { texts, twice } = readTexts(roots, type, keys.texts, baseTextsIn(base));
  Object.assign(values, texts);
  const isBorn = created === null || created['born'] === true;
  const record = assembleRecord(type, {
    id,
    place,
    live: written.isMarked || (!written.isGone && isBorn),
    fields: values,
    ...(sameAs ? { sameAs } : {}),
    ...(extra ? { extra } : {}),
    ...(twice.length > 0 ? { writtenTwice: twice } : {}),
  });
  return { record, fault: fault && { id, ...fault } };
}

type Fault = Pick<Quarantined, 'field' | 'reason'>;

const UNREADABLE: Fault = { field: '', reason: 'not a record' };
const UNSOUND_TEXTS: Fault = {
  field: 'texts',
  reason: 'texts by field and language, and the number of the first',
};
const NOWHERE: Place = ['', ''];

interface CommonParts {
  readonly place: Place;
  readonly sameAs?: readonly SameAs[] | undefined;
  readonly extra?: JsonObject | undefined;
  readonly fault?: Fault | undefined;
}

/** What records of all types have; the first fault is told, and what is at fault left out. */
function commonPartsOf(scalar: (name: string) => unknown): CommonParts {
  const [place, names, kept] = [scalar('place'), scalar('sameAs'), scalar('extra')];
  const sameAs = names === undefined ? undefined : namesIn(names);
  const extra = kept === undefined ? undefined : extraIn(kept);
  if (!isPlace(place))
    return { place: NOWHERE, sameAs, extra, fault: { field: 'place', reason: 'a parent and an index' } };
  if (names !== undefined && !sameAs)
    return { place, extra, fault: { field: 'sameAs', reason: 'names in other systems' } };
  if (kept !== undefined && !extra)
    return { place, sameAs, fault: { field: 'extra', reason: 'a JSON object' } };
  return { place, sameAs, extra };
}

/** Names in other systems; what else stands in them must fit into a file. */
function namesIn(value: unknown): readonly SameAs[] | undefined {
  const names = sameAsIn(value);
  const isKept = names?.every((name) =>
    Object.values(name).every((each: unknown) => each === undefined || extraIn({ each })),
  );
  return isKept ? names : undefined;
}

interface Written {
  readonly isMarked: boolean;
  /** The mark that it was created with is taken away. */
  readonly isGone: boolean;
  readonly scalars: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, string[]>;
}

const NO_SCALARS: ReadonlySet<string> = new Set();
const NOTHING_WRITTEN: Written = {
  isMarked: false,
  isGone: false,
  scalars: NO_SCALARS,
  members: NO_VALUES,
};

/** What the keys say that was written since the record was created. */
function writtenUnder(keys: readonly string[]): Written {
  if (keys.length === 0) return NOTHING_WRITTEN;
  let isMarked = false;
  let isGone = false;
  let scalars: Set<string> | undefined;
  let members: Map<string, string[]> | undefined;
  for (const text of keys) {
    const key = readRecordKey(text);
    if (key.kind === 'mark') isMarked = true;
    else if (key.kind === 'gone') isGone = true;
    else if (key.kind === 'scalar') (scalars ??= new Set()).add(key.field);
    else if (key.kind === 'member') {
      members ??= new Map();
      const listed = members.get(key.field);
      if (listed) listed.push(key.member);
      else members.set(key.field, [key.member]);
    }
  }
  return { isMarked, isGone, scalars: scalars ?? NO_SCALARS, members: members ?? NO_VALUES };
}

interface Scalars {
  readonly values: Record<string, unknown>;
  readonly fault?: Fault;
}

/** The scalars of a type, each through its schema; the first fault is told, and its field left out. */
function scalarsOf(type: RecordTypeName, scalar: (name: string) => unknown): Scalars {
  const fields = fieldsOf(type);
  const values: Record<string, unknown> = {};
  let fault: Scalars['fault'];
  for (const name in fields) {
    const field = fields[name];
    if (field?.kind !== 'scalar') continue;
    const value = scalar(name) ?? field.empty;
    const reason = value === field.empty && value !== '' ? undefined : faultIn(field, value);
    if (reason === undefined) values[name] = value;
    else fault ??= { field: name, reason };
  }
  return { values, ...(fault ? { fault } : {}) };
}

interface TextsRead {
  readonly texts: Readonly<Record<string, unknown>>;
  readonly twice: readonly WrittenTwice[];
}

const NOT_TWICE: readonly WrittenTwice[] = Object.freeze([]);

/** The texts of a record, by field and language; a language without text has no key. */
function readTexts(
  { texts }: LiveRoots,
  type: RecordTypeName,
  keys: readonly string[],
  base: BaseTexts,
): TextsRead {
  const known = knownBaseTexts(type, base);
  if (keys.length === 0) return { texts: known, twice: NOT_TWICE };
  const fields = fieldsOf(type);
  const read: Record<string, Record<string, string>> = {};
  for (const name in known) read[name] = { ...known[name] };
  const twice: WrittenTwice[] = [];
  for (const key of keys.length > 1 ? [...keys].sort() : keys) {
    const named = readTextKey(key);
    const text = named && fields[named.field]?.kind === 'text' ? texts.get(key) : undefined;
    if (!named || !(text instanceof Y.Text) || !LANGUAGE_TAG.test(named.language)) continue;
    const { field, language, writer } = named;
    const words = wordsOf(text);
    const byLanguage = (read[field] ??= {});
    // A base text that has its container stands there and no longer in the record. It comes first.
    const before = writer === BEGINNER ? '' : (byLanguage[language] ?? '');
    const both = joined([before, words]);
    if (both === '') delete byLanguage[language];
    else byLanguage[language] = both;
    if (before !== '' && words !== '' && !twice.some(([name, tag]) => name === field && tag === language))
      twice.push([field, language]);
  }
  return { texts: read, twice };
}

/** A text's letters. Half a character, as two edits inside one may leave it, is shown as the mark for such. */
function wordsOf(text: Y.Text): string {
  const words = text.toJSON();
  return words.isWellFormed() ? words : words.toWellFormed();
}

function isPlace(value: unknown): value is Place {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part: unknown) => typeof part === 'string')
  );
}
