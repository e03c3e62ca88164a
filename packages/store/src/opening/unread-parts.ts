import { fieldsOf, isRecordTypeName, LANGUAGE_TAG, typeOfId, type RecordTypeName } from '@tegu/core';
import * as Y from 'yjs';
import { baseTextsIn } from '../document/base-texts.ts';
import { createdUnder, everyCreated } from '../document/created-record.ts';
import { idInKey, readRecordKey, readTextKey } from '../document/document-keys.ts';
import type { Created } from '../document/generation-base.ts';
import { rootsOf } from '../document/live-roots.ts';

/** What every record may have beside the fields of its type, and in what it was created with. */
const COMMON = new Set(['place', 'sameAs', 'extra']);
const CREATED = new Set([...COMMON, 'born', 'texts', 'first']);
const META = new Set(['meta|schema', 'meta|root', 'meta|base']);
const ROOTS = new Set(['records', 'texts']);

/**
 * True where something stands in a document that no model is made of here, though it may be sound: a newer Tegu of the same
 * schema has more fields. A reader keeps what it does not know, and so must whoever writes a document anew.
 */
export function hasUnreadParts(doc: Y.Doc): boolean {
  const roots = rootsOf(doc);
  const there = new Set(everyCreated(roots));
  if ([...doc.share.keys()].some((root) => !ROOTS.has(root))) return true;
  for (const key of roots.records.keys())
    if (!META.has(key) && !(there.has(idInKey(key)) && isReadRecordKey(key))) return true;
  for (const [key, text] of roots.texts.entries())
    if (!(there.has(idInKey(key)) && isReadTextKey(key) && isPlain(text))) return true;
  for (const id of there) {
    const type = typeOfId(id);
    const created = createdUnder(roots, id);
    if (!created || !isRecordTypeName(type) || !isReadWhole(type, created)) return true;
  }
  return false;
}

function isReadRecordKey(key: string): boolean {
  const read = readRecordKey(key);
  const type = typeOfId(idInKey(key));
  if (read.kind === 'scalar') return COMMON.has(read.field) || kindOf(type, read.field) === 'scalar';
  return read.kind !== 'member' || kindOf(type, read.field) === 'set';
}

function isReadTextKey(key: string): boolean {
  const read = readTextKey(key);
  const type = typeOfId(idInKey(key));
  return read !== undefined && kindOf(type, read.field) === 'text' && LANGUAGE_TAG.test(read.language);
}

/** True for letters and nothing else: no styles, and nothing between them. */
function isPlain(text: unknown): boolean {
  if (!(text instanceof Y.Text)) return false;
  for (let item = text._start; item; item = item.right)
    if (!item.deleted && !(item.content instanceof Y.ContentString)) return false;
  return true;
}

function isReadWhole(type: RecordTypeName, created: Created): boolean {
  return (
    Object.keys(created).every((name) => CREATED.has(name) || kindOf(type, name) === 'scalar') &&
    Object.entries(baseTextsIn(created).texts).every(
      ([name, texts]) =>
        kindOf(type, name) === 'text' && Object.keys(texts).every((language) => LANGUAGE_TAG.test(language)),
    )
  );
}

/** Of what kind a field of a type is; undefined for one that this version does not know. */
function kindOf(type: string, field: string): string | undefined {
  if (!isRecordTypeName(type)) return undefined;
  const fields = fieldsOf(type);
  return Object.hasOwn(fields, field) ? fields[field]?.kind : undefined;
}
