import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** In megabytes, the whole process: what no file may take (R3). */
export const MOST_MEMORY = 256;

/** How many megabytes a process of its own takes at most that runs a script on such files, one after the other. */
export async function peakOf(script: URL, ...contents: readonly Uint8Array[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tegu-peak-'));
  try {
    const files = contents.map((_, i) => join(folder, String(i)));
    for (const [i, bytes] of contents.entries()) await writeFile(join(folder, String(i)), bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--conditions=@tegu/source',
      fileURLToPath(script),
      ...files,
    ]);
    return Number(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a reader on the files that the process was given, and prints what that took. */
export async function printPeak(read: (bytes: Uint8Array) => unknown): Promise<void> {
  for (const file of process.argv.slice(2)) {
    const bytes = await readFile(file);
    try {
      await read(bytes);
    } catch {
      // Most of them are to be refused.
    }
  }
  process.stdout.write(String(await peak()));
}

/** A process begins with what the one took that started it, where Linux does not tell them apart. */
async function peak(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const told = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
  return Math.round((told === undefined ? process.resourceUsage().maxRSS : Number(told)) / 1024);
}
