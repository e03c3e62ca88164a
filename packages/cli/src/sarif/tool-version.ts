import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const packageFile = z.object({ version: z.string() });

/** The version of the package that runs: its description stands at the same distance from `src` and from `dist`. */
export async function toolVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return packageFile.parse(JSON.parse(text)).version;
}
