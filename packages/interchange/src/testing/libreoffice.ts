import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether LibreOffice is there; the test run installs it where it may. */
export const hasLibreOffice: boolean = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

/** Opens a file in LibreOffice without a window and gives it back in another format, such as `pdf` or `fods`. */
export async function convertedThere(
  name: string,
  content: Uint8Array | string,
  to: string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tegu-office-'));
  try {
    const from = join(folder, name);
    await writeFile(from, content);
    // A profile of its own: LibreOffice runs once in a profile, and tests run side by side.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, from]);
    return await readFile(join(out, `${basename(name, extname(name))}.${to.split(':')[0]}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
