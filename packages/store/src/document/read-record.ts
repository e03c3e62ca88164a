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
  type Place,
  type Quarantined,
  type RecordTypeName,
  type WrittenTwice,
} from '@tegu/core';
import * as Y from 'yjs';
import { baseTextsIn, BEGINNER, knownBaseTexts, type BaseTexts } from './base-texts.ts';
import { createdUnder } from './created-record.ts';
import { readRecordKey, readTextKey, scalarKey } from './document-keys.ts';
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

const NOTHING: Reading = Object.freeze({});
const NO_VALUES: ReadonlyMap<string, string[]> = new Map();

/** Reads one record out of a document, checked as any data from outside. It never throws. */
export function readRecord(roots: LiveRoots, id: Id, keys: KeysOfRecord): Reading {
  const created = createdUnder(roots, id);
  if (created === undefined) return NOTHING;
  const type = typeOfId(id);
  if (!isRecordTypeName(type)) return faulty(id, 'type', `no such record type: ${type}`);
  if (created === null) return faulty(id, '', 'not a record');
  const written = writtenUnder(keys.records);
  const scalar = (name: string): unknown => {
    if (written.scalars.has(name)) return roots.records.get(scalarKey(id, name));
    return Object.hasOwn(created, name) ? Reflect.get(created, name) : undefined;
  };
  const place = scalar('place');
  if (!isPlace(place)) return faulty(id, 'place', 'a parent and an index');
  const { values, fault } = scalarsOf(type, scalar);
  // Without its own record there is no model: of that one only the field at fault is left out.
  if (fault && type !== 'model') return faulty(id, fault.field, fault.reason);
  const fields = fieldsOf(type);
  for (const [name, members] of written.members)
    if (fields[name]?.kind === 'set') values[name] = members.sort();
  const { texts, twice } = readTexts(roots, type, keys.texts, baseTextsIn(created));
  Object.assign(values, texts);
  const sameAs = scalar('sameAs');
  const extra = scalar('extra');
  const names = sameAs === undefined ? undefined : sameAsIn(sameAs);
  const kept = extra === undefined ? undefined : extraIn(extra);
  if (sameAs !== undefined && !names) return faulty(id, 'sameAs', 'names in other systems');
  if (extra !== undefined && !kept) return faulty(id, 'extra', 'a JSON object');
  const record = assembleRecord(type, {
    id,
    place,
    live: written.isMarked || (!written.isGone && Reflect.get(created, 'born') === true),
    fields: values,
    ...(names ? { sameAs: names } : {}),
    ...(kept ? { extra: kept } : {}),
    ...(twice.length > 0 ? { writtenTwice: twice } : {}),
  });
  return { record, fault: fault && { id, ...fault } };
}

function faulty(id: Id, field: string, reason: string): Reading {
  return { fault: { id, field, reason } };
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
  readonly fault?: { readonly field: string; readonly reason: string };
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
  const words = text.toString();
  return words.isWellFormed() ? words : words.toWellFormed();
}

function isPlace(value: unknown): value is Place {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part: unknown) => typeof part === 'string')
  );
}
