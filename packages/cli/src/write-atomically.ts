import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault } from './fault.ts';

/** Replaces a file whole or leaves it as it was: written beside it, synced, then renamed over it. Throws a Fault. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const mode = await stat(file).then(
      (there) => there.mode,
      () => 0o666,
    );
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Fault(`${file}: cannot be written (${reasonOf(error)}); choose a folder that you may write to`);
  }
}

/** What the system says was wrong, in its own short code. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
