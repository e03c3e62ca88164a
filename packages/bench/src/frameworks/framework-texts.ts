import { readFile } from 'node:fs/promises';
import type { TextKind } from '@tegu/core';

/** Texts of published frameworks, and the kind each file's texts are of. `corpus/frameworks/README.md` tells where they are from. */
export const COLLECTIONS = {
  'ft-indicators': 'indicator',
  'direct-descriptors': 'descriptor',
  'direct-definitions': 'definition',
  'direct-names': 'name',
} as const satisfies Record<string, TextKind>;

export type Collection = keyof typeof COLLECTIONS;

/** The collections in the order of their file. */
export const collections: readonly Collection[] = [
  'ft-indicators',
  'direct-descriptors',
  'direct-definitions',
  'direct-names',
];

const FOLDER = new URL('../../corpus/frameworks/', import.meta.url);

/** The texts of a collection, one a line as they are. */
export async function textsOf(collection: Collection): Promise<readonly string[]> {
  const content = await readFile(new URL(`${collection}.txt`, FOLDER), 'utf8');
  return content.split('\n').filter((line) => line !== '');
}
