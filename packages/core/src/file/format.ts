/** What `format` says in a Tegu file. */
export const FORMAT = 'tegu';

/** The version of the format that this code writes. */
export const FORMAT_VERSION = 1;

/** The keys of a file's outermost object. */
export const FILE_KEYS: ReadonlySet<string> = new Set(['format', 'formatVersion', 'model']);

/** Longer texts are refused before they are parsed: parsing holds several times their size in memory. */
export const MAX_CHARACTERS = 48_000_000;

/** More objects and arrays are refused too: a text of this size could hold thirty times as many as a model ever has. */
export const MAX_OBJECTS = 2_500_000;

/** How deep unknown values, and records in records, may nest. */
export const MAX_DEPTH = 64;

/** Scheme of the `sameAs` entry that keeps the id a record had in the file it came from. */
export const FILE_SCHEME = 'file';

/** Where the model record's `extra` keeps unknown fields of the file's outermost object. */
export const FILE_EXTRA = '$file';

/** Where the model record's `extra` keeps unknown fields of `settings`. */
export const SETTINGS_EXTRA = '$settings';

/** Keys that could reach an object's prototype in code that copies carelessly; no file needs them. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
