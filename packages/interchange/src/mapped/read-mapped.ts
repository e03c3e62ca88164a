import { FileFault, readFile, type Loss, type Model } from '@tegu/core';
import { lossesOf } from './losses.ts';
import { MappedFault } from './mapped-fault.ts';
import type { Mapping } from './mapping.ts';
import { checkFields } from './named-fields.ts';
import { ownFile } from './own-file.ts';
import { readData, type Data } from './read-data.ts';
import { rowsByList } from './rows.ts';

/** A foreign framework as a model, and what of it the mapping leaves out. */
export interface MappedModel {
  readonly model: Model;
  readonly losses: readonly Loss[];
}

/** The other files of the folder that a mapping reads. */
export function filesOf(mapping: Mapping): readonly string[] {
  return [...new Set(Object.values(mapping.lists).flatMap(({ file }) => file ?? []))];
}

/**
 * Reads a foreign framework: the text of the file by its name, and the texts of the other files by theirs. The same texts give
 * the same model, ids included. Throws MappedFault that names file, place and what would be right; then nothing was read.
 */
export function readMapped(
  mapping: Mapping,
  name: string,
  text: string,
  beside: ReadonlyMap<string, string> = new Map(),
): MappedModel {
  const others = new Map<string, Data>();
  for (const file of filesOf(mapping)) {
    const other = beside.get(file);
    if (other === undefined) throw new MappedFault(file, '', 'no such file; it belongs into the same folder');
    others.set(file, readData(other, file));
  }
  const isRead = Object.values(mapping.lists).some(({ file }) => file === undefined);
  const main = { name, data: isRead ? readData(text, name) : null };
  const lists = rowsByList(mapping, main, others);
  checkFields(mapping, lists);
  try {
    const { model } = readFile(JSON.stringify(ownFile(mapping, lists)));
    return { model, losses: lossesOf(mapping, lists, main) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw new MappedFault(name, '', error.message);
  }
}
