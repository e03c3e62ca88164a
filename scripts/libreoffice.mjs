// Installs LibreOffice for the tests that open our files in it, where that can be done: as root, on Debian.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];
/** A slow mirror is not waited for: the tests that want it are skipped then. */
const patience = 180_000;

/**
 * Whether LibreOffice is there when this has ended. What it says is what a person is to know.
 * @returns {Promise<string>}
 */
export async function libreOffice() {
  if (await answers('soffice', ['--version'])) return 'LibreOffice is there.';
  const isDebian = existsSync('/etc/debian_version');
  if (!isDebian || process.getuid?.() !== 0)
    return 'TESTS IN LIBREOFFICE ARE SKIPPED: it is not installed, and only root on Debian can install it here.';
  const options = { timeout: patience, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run('apt-get', ['update', '-qq'], options);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    return 'LibreOffice has been installed.';
  } catch {
    return 'TESTS IN LIBREOFFICE ARE SKIPPED: it could not be installed.';
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function answers(command, args) {
  try {
    await run(command, args);
    return true;
  } catch {
    return false;
  }
}
