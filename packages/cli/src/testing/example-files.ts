import { fileURLToPath } from 'node:url';

/** Path of an example at the top of the repository, for tests. */
export function exampleFile(name: string): string {
  return fileURLToPath(new URL(`../../../../examples/${name}.tegu.json`, import.meta.url));
}
