import { FileFault, readFile, readFileWithPlaces, type Loss, type Model, type TextPlaces } from '@tegu/core';
import { filesOf, MappedFault, readMapped, readMapping } from '@tegu/interchange';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Fault } from './fault.ts';
import { readDocumentFile, readTables } from './read-tables.ts';
import { reasonOf } from './write-atomically.ts';

/** Files over this size are refused before they are read. */
const LARGEST_BYTES = 96_000_000;

/** What `--from` may say beside a mapping. */
const FORMATS: ReadonlySet<string> = new Set(['tegu', 'xlsx', 'csv', 'docx', 'md']);

/** How `--from` names a mapping. */
const MAP = 'map:';

/** A model, and what its reader left out of the file. */
export interface ModelRead {
  readonly model: Model;
  readonly losses: readonly Loss[];
}

/**
 * The model that a file holds: its own, sheets, or a foreign framework by `map:FILE`; where `from` does not say, the file does.
 * Throws a Fault with one line: file, place, what would be right.
 */
export async function readModel(file: string, from?: string): Promise<ModelRead> {
  if (from?.startsWith(MAP)) return readByMapping(file, from.slice(MAP.length));
  if (from !== undefined && !FORMATS.has(from))
    throw new Fault(`--from ${from}: expected ${[...FORMATS].join(', ')} or map:FILE`);
  const bytes = await readWhole(file);
  if (isPdf(bytes))
    throw new Fault(`${file}: a PDF cannot be read; save the document as .docx, or its text as .txt`);
  const format = from ?? formatOf(bytes, file);
  if (format === 'xlsx' || format === 'csv') return readTables(file, bytes, format);
  if (format === 'docx' || format === 'md') return readDocumentFile(file, bytes);
  const text = textOf(file, bytes);
  return { model: withFile(file, () => readFile(text).model), losses: [] };
}

/** True for a PDF: it says where letters stand on a page, not what is a table or a list. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

const FORMAT_BY_ENDING: ReadonlyMap<string, string> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.xls', 'xlsx'],
  ['.xlsx', 'xlsx'],
  ['.doc', 'docx'],
  ['.docx', 'docx'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.txt', 'md'],
]);

/** What a file is: by its content where that is a zip, else by its name. */
function formatOf(bytes: Uint8Array, file: string): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return Buffer.from(bytes).includes('word/document.xml') ? 'docx' : 'xlsx';
  return FORMAT_BY_ENDING.get(extname(file).toLowerCase()) ?? 'tegu';
}

async function readByMapping(file: string, mappingFile: string): Promise<ModelRead> {
  const mappingText = await readText(mappingFile);
  const text = await readText(file);
  try {
    const mapping = readMapping(mappingText, mappingFile);
    const beside = new Map<string, string>();
    for (const name of filesOf(mapping)) beside.set(name, await readText(join(dirname(file), name)));
    return readMapped(mapping, basename(file), text, beside);
  } catch (error) {
    if (error instanceof MappedFault) throw new Fault(error.message);
    throw error;
  }
}

/** A model with the text that it was read from. */
export interface PlacedModel {
  readonly model: Model;
  readonly text: string;
  readonly places: TextPlaces;
}

/** The model that a file holds, and where in the file. Throws a Fault as `readModel` does. */
export async function readPlacedModel(file: string, from: string = 'tegu'): Promise<PlacedModel> {
  if (from !== 'tegu')
    throw new Fault(`--from ${from}: findings are placed in a model’s own file only; convert it first`);
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
  return textOf(file, await readWhole(file));
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES)
      throw new Fault(
        `${file}: ${inMegabytes(size)} MB is too large; at most ${inMegabytes(LARGEST_BYTES)} MB is read`,
      );
    return await readBytes(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw new Fault(`${file}: no such file; give the path of a model`);
    if (reason === 'EISDIR') throw new Fault(`${file}: is a folder; give the path of a model`);
    throw new Fault(`${file}: cannot be read (${reason}); give a file that you may read`);
  }
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(`${file}: is not UTF-8 text; save it as UTF-8`);
  }
}
