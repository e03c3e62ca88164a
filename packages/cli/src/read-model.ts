import { FileFault, readFile, readFileWithPlaces, type Model, type TextPlaces } from '@tegu/core';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { Fault } from './fault.ts';
import { reasonOf } from './write-atomically.ts';

/** Files over this size are refused before they are read. */
const LARGEST_BYTES = 96_000_000;

/** The model that a file holds. Throws a Fault with one line: file, place, what would be right. */
export async function readModel(file: string): Promise<Model> {
  const text = await readText(file);
  return withFile(file, () => readFile(text).model);
}

/** A model with the text that it was read from. */
export interface PlacedModel {
  readonly model: Model;
  readonly text: string;
  readonly places: TextPlaces;
}

/** The model that a file holds, and where in the file. Throws a Fault as `readModel` does. */
export async function readPlacedModel(file: string): Promise<PlacedModel> {
  const text = await readText(file);
  const { model, places } = withFile(file, () => readFileWithPlaces(text));
  return { model, text, places };
}

function withFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileFault) throw new Fault(`${file}: ${error.message}`);
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES)
      throw new Fault(`${file}: ${Math.round(size / 1_000_000)} MB is too large; at most 48 MB is read`);
    bytes = await readBytes(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw new Fault(`${file}: no such file; give the path of a model`);
    if (reason === 'EISDIR') throw new Fault(`${file}: is a folder; give the path of a model`);
    throw new Fault(`${file}: cannot be read (${reason}); give a file that you may read`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(`${file}: is not UTF-8 text; save it as UTF-8`);
  }
}
