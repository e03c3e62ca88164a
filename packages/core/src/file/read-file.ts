import type { Id } from '../records/id.ts';
import type { Json, JsonObject } from '../records/json.ts';
import { Model } from '../model/model.ts';
import { EntryReader } from './entry-reader.ts';
import { Faults } from './faults.ts';
import { FileFault } from './file-fault.ts';
import { Renames, renamesIn } from './file-ids.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';
import { glimpse, isJsonObject } from './json-guards.ts';
import { migrate, migrations } from './migrations.ts';
import { parseJson } from './parse-json.ts';
import { textPlaces, type TextPlaces } from './text-places.ts';

export interface ReadOptions {
  /** What to do with a file of a newer format: refuse it (the default), or read what can be read, to be looked at only. */
  readonly newer?: 'refuse' | 'read';
}

/** A file that has been read. */
export interface ReadFile {
  readonly model: Model;
  /** The version that the file was written in. */
  readonly formatVersion: number;
  /** True for a file of a newer format: it must not be written over. */
  readonly newer: boolean;
  /** What a newer file holds and this version does not understand; the first hundred. Empty for all other files. */
  readonly leftOut: readonly FileFault[];
}

/** A file that has been read, with the way back from the model into its text. */
export interface ReadFileWithPlaces extends ReadFile {
  readonly places: TextPlaces;
}

/** Reads the text of a Tegu file. One fault refuses the whole file: throws FileFault, and nothing is read by half. */
export function readFile(text: string, options: ReadOptions = {}): ReadFile {
  const { model, formatVersion, newer, leftOut } = readWhole(text, options);
  return { model, formatVersion, newer, leftOut };
}

/** Reads a file as `readFile` does and says where its records and texts stand in it; who needs no places pays for none. */
export function readFileWithPlaces(text: string, options: ReadOptions = {}): ReadFileWithPlaces {
  const { raw, entries, ...read } = readWhole(text, options);
  return { ...read, places: textPlaces(text, raw, entries()) };
}

interface WholeRead extends ReadFile {
  readonly raw: JsonObject;
  /** The objects that the records were read from, gathered only for who asks. */
  readonly entries: () => ReadonlyMap<Id, JsonObject>;
}

function readWhole(text: string, options: ReadOptions): WholeRead {
  const raw = parseJson(text);
  if (!isJsonObject(raw)) throw new FileFault('not-tegu', '', { found: glimpse(raw) });
  if (raw['format'] !== FORMAT) {
    throw new FileFault('not-tegu', 'format', { found: glimpse(raw['format']) });
  }
  const formatVersion = versionOf(raw);
  const newer = formatVersion > FORMAT_VERSION;
  if (newer && options.newer !== 'read') {
    throw new FileFault('newer-version', 'formatVersion', {
      version: String(formatVersion),
      supported: FORMAT_VERSION,
    });
  }
  const file = newer ? raw : migrate(raw, formatVersion, FORMAT_VERSION, migrations);
  return { ...readRecords(file, newer), formatVersion, newer, raw };
}

function versionOf(raw: JsonObject): number {
  const version = raw['formatVersion'];
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1) return version;
  throw new FileFault('unsupported-version', 'formatVersion', {
    version: glimpse(version),
    supported: FORMAT_VERSION,
  });
}

function readRecords(file: JsonObject, newer: boolean): Pick<WholeRead, 'model' | 'leftOut' | 'entries'> {
  const model: Json | undefined = file['model'];
  if (!isJsonObject(model))
    throw new FileFault('wrong-value', 'model', { expected: 'object', found: glimpse(model) });
  const read = (
    renames: Renames,
  ): { readonly faults: Faults; readonly reader: EntryReader; readonly root: Id | undefined } => {
    const faults = new Faults(file, newer);
    const reader = new EntryReader(faults, renames);
    return { faults, reader, root: reader.readModel(file, model) };
  };
  // Own files have no foreign ids; looking for them first would cost every file what only others need.
  const first = read(new Renames());
  const { faults, reader, root } = first.reader.foreign ? read(renamesIn(model)) : first;
  if (root === undefined) throw faults.fault('missing-id', model, ['id'], { type: 'model' });
  return {
    model: Model.indexed(root, reader.records, reader.indexes),
    leftOut: faults.leftOut,
    entries: () => reader.entries(),
  };
}
