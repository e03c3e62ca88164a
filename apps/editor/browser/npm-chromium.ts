import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modules } from '../../../scripts/project-paths.mjs';

export interface InstalledBrowser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The Chromium that `npm ci` brings, unpacked once per version into node_modules/.cache. */
export function npmChromium(): InstalledBrowser {
  const folder = join(modules, '.cache', 'tegu', `chromium-${packedVersion()}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      // Where the shell names no character set, a file called „Põhjakodu“ could not be told from any other.
      LC_ALL: 'C.UTF-8',
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      // The same fonts on every machine, so that a layout test says the same everywhere.
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

function packedVersion(): string {
  // Vitest's module runner has no import.meta.resolve.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const text = readFileSync(join(entry, '..', '..', 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

function unpack(folder: string): void {
  // Renamed only when whole, so that a run which was stopped, or one beside this, leaves no half browser.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync(process.execPath, [fileURLToPath(new URL('unpack-chromium.mjs', import.meta.url))], {
    env: { ...process.env, TMPDIR: unfinished },
    stdio: 'inherit',
  });
  writeFileSync(join(unfinished, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
