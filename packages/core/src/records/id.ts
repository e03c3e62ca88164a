import { nanoid } from 'nanoid';

/** `type:local` for a record with an id of its own; a join's id is derived from both its ends. */
export type Id = string;

/** Own ids that a file may carry as they are; any other is re-keyed on reading and kept in `sameAs`. */
const OWN_ID = /^[A-Za-z]+:[A-Za-z0-9_-]{1,64}$/;

/** True for `type:local` with a local part of 1 to 64 letters, digits, `_` or `-`. */
export function isOwnId(id: string): boolean {
  return OWN_ID.test(id);
}

/** A fresh id of a record type. */
export function newId(type: string): Id {
  return `${type}:${nanoid()}`;
}

/** The id of a join of records: the same for everybody who makes it, so that two people who make one link make one record. */
export function derivedId(type: string, ...ends: readonly string[]): Id {
  let id = `${type}:${ends[0] ?? ''}`;
  for (let i = 1; i < ends.length; i++) id += `+${ends[i] ?? ''}`;
  return id;
}

/** The record type that an id names: what stands before its first colon. */
export function typeOfId(id: Id): string {
  const colon = id.indexOf(':');
  return colon < 0 ? '' : id.slice(0, colon);
}
