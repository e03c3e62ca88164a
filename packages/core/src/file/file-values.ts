import type { Field } from '../records/field.ts';
import type { Id } from '../records/id.ts';
import type { Json } from '../records/json.ts';
import type { RecordTypeName } from '../records/record.ts';
import type { SameAs } from '../records/record-type.ts';
import { typesInCollection } from './entry-plan.ts';
import { FILE_EXTRA, isForbiddenKey, SETTINGS_EXTRA } from './format.ts';
import { isJsonArray, isJsonObject } from './json-guards.ts';
import { unkeepable } from './kept-values.ts';

/** A JSON object that is being put together. */
export type Written = Record<string, Json>;

/** A field's value as a file writes it; undefined where it is empty. `link` gives the written id of a record that is there. */
export function writtenValue(
  field: Field<unknown>,
  value: unknown,
  languages: readonly string[],
  link: ((id: Id) => Json | undefined) | undefined,
): Json | undefined {
  if (field.kind === 'text') return writtenTexts(value, languages);
  if (Array.isArray(value)) {
    const members = value.filter((member) => typeof member === 'string');
    if (field.kind !== 'set') return members;
    const written = link ? members.map(link).filter((member) => typeof member === 'string') : members;
    return written.length > 0 ? [...new Set(written)].sort() : undefined;
  }
  if (value === field.empty && !field.isAlwaysWritten) return undefined;
  if (typeof value === 'string') return link ? link(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** Texts by language: those of the model in its order, then others by name, so that equal texts give equal bytes. */
function writtenTexts(value: unknown, languages: readonly string[]): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const written: Written = {};
  let isEmpty = true;
  const take = (tag: string, text: unknown): void => {
    if (typeof text !== 'string' || text === '') return;
    written[tag] = text;
    isEmpty = false;
  };
  const entries = Object.entries(value);
  if (entries.length > 1) {
    const rank = (tag: string): number =>
      languages.includes(tag) ? languages.indexOf(tag) : languages.length;
    entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  }
  for (const [tag, text] of entries) take(tag, text);
  return isEmpty ? undefined : written;
}

/** Names in other systems, each with its known members first. */
export function writtenNames(names: readonly SameAs[], added: SameAs | undefined): Written[] {
  const isNew = added && !names.some(({ scheme, id }) => scheme === added.scheme && id === added.id);
  return [...names, ...(isNew ? [added] : [])].map(({ scheme, id, uri, ...others }) => {
    const written: Written = { scheme, id };
    if (uri !== undefined) written['uri'] = uri;
    for (const [key, value] of Object.entries<Json>(others)) if (isKeepable(key, value)) written[key] = value;
    return written;
  });
}

/** Puts unknown fields after the known ones, in the order in which they came. */
export function writtenExtra(
  into: Written,
  within: RecordTypeName | 'settings' | 'tegu',
  extra: Json | undefined,
  known: { has(key: string): boolean },
): void {
  if (!isJsonObject(extra)) return;
  for (const [key, value] of Object.entries(extra)) {
    if (known.has(key) || !isKeepable(key, value) || (within === 'model' && isUnpacked(key, value))) continue;
    // A newer Tegu may hold records here; this version would refuse them, and so never has them.
    if (isJsonArray(value) && value.some(isJsonObject) && typesInCollection(key).length > 0) continue;
    into[key] = value;
  }
}

function isKeepable(key: string, value: Json): boolean {
  return !isForbiddenKey(key) && unkeepable(value) === undefined;
}

/** What the model's record keeps for the objects around it, written there. */
function isUnpacked(key: string, value: Json): boolean {
  return (key === FILE_EXTRA || key === SETTINGS_EXTRA) && isJsonObject(value);
}
