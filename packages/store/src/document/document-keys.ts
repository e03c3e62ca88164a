/**
 * Keys of the live document's two flat root maps. `records`: `id` for what a later record was created with, `id|field` for
 * each scalar written later, `id|field|member` for a set's members, `id|live|writer` for marks, `id|gone` once the mark that it
 * was created with is taken away. `texts`:
 * `id|field|language|writer`. No two writers ever make a container under one key: Yjs would keep only one of the two.
 */

const LIVE = 'live';
const GONE = 'gone';

/** Key of a scalar that was written after its record was created. */
export function scalarKey(id: string, field: string): string {
  return `${part(id)}|${part(field)}`;
}

/** Key of a member of a set field. */
export function memberKey(id: string, field: string, member: string): string {
  return `${part(id)}|${part(field)}|${part(member)}`;
}

/** Key of a writer's mark that a record is alive. */
export function markKey(id: string, writer: string): string {
  return memberKey(id, LIVE, writer);
}

/** Key that says that the mark with which a record was created has been taken away. */
export function goneKey(id: string): string {
  return scalarKey(id, GONE);
}

/** Key of a writer's text of a field in a language. */
export function textKey(id: string, field: string, language: string, writer: string): string {
  return `${part(id)}|${part(field)}|${part(language)}|${part(writer)}`;
}

/** Key of what a record was created with. */
export function recordKey(id: string): string {
  return part(id);
}

/** The id that a key speaks of. */
export function idInKey(key: string): string {
  const end = key.indexOf('|');
  return whole(end < 0 ? key : key.slice(0, end));
}

/** What a key of `records` says of its record beside the id. */
export type RecordKey =
  | { readonly kind: 'record' }
  | { readonly kind: 'scalar'; readonly field: string }
  | { readonly kind: 'mark'; readonly writer: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'member'; readonly field: string; readonly member: string };

const RECORD: RecordKey = { kind: 'record' };
const TAKEN: RecordKey = { kind: 'gone' };

/** Reads a key of `records`; what has more parts than any key of ours is a scalar of a name that no record has. */
export function readRecordKey(key: string): RecordKey {
  const first = key.indexOf('|');
  if (first < 0) return RECORD;
  const second = key.indexOf('|', first + 1);
  if (second < 0) {
    const field = whole(key.slice(first + 1));
    return field === GONE ? TAKEN : { kind: 'scalar', field };
  }
  if (key.includes('|', second + 1)) return { kind: 'scalar', field: key.slice(first + 1) };
  const field = whole(key.slice(first + 1, second));
  const last = whole(key.slice(second + 1));
  return field === LIVE ? { kind: 'mark', writer: last } : { kind: 'member', field, member: last };
}

/** What a key of `texts` names beside the id; undefined where it is none of ours. */
export function readTextKey(
  key: string,
): { readonly field: string; readonly language: string; readonly writer: string } | undefined {
  const [, field, language, writer, more] = key.split('|');
  if (field === undefined || language === undefined || writer === undefined || more !== undefined)
    return undefined;
  return { field: whole(field), language: whole(language), writer: whole(writer) };
}

/** A part of a key; a bar in a foreign id or member must not part it in two. */
function part(text: string): string {
  return /[%|]/.test(text) ? text.replaceAll('%', '%25').replaceAll('|', '%7C') : text;
}

function whole(text: string): string {
  return text.includes('%') ? text.replaceAll('%7C', '|').replaceAll('%25', '%') : text;
}
