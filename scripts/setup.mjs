// Brings node_modules in line with package-lock.json. Each npm script calls it itself rather than by a pre-script,
// because npm skips pre-scripts for people who have `ignore-scripts=true`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLockFile } from './lock-file.mjs';
import { modules, root } from './project-paths.mjs';
import { runCommand, toolEnvironment } from './run-command.mjs';

const oldestNode = 24;
const stamp = join(modules, '.tegu-lock');
// Beside node_modules, because `npm ci` empties node_modules.
const lock = join(root, '.tegu-setup.lock');

// What a person's own npm settings could break is said outright.
const installArguments = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--include=peer',
  '--ignore-scripts=false',
  '--engine-strict=false',
  '--bin-links=true',
  '--global=false',
  '--dry-run=false',
  '--package-lock-only=false',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

export async function setUp() {
  if (!isInstalled()) {
    await withLockFile(lock, 'the installation', async () => {
      if (!isInstalled()) await install();
    });
  }
  checkNode();
}

/** For a script's top level: a failed set-up ends it with one sentence. */
export async function setUpOrExit() {
  try {
    await setUp();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  try {
    return readFileSync(stamp, 'utf8') === lockHash();
  } catch {
    return false;
  }
}

async function install() {
  const hash = lockHash();
  console.error('Installing what package-lock.json names …');
  rmSync(stamp, { force: true });
  const npm = process.env['npm_execpath'];
  const isNpm = npm !== undefined && basename(npm) === 'npm-cli.js';
  const code = isNpm
    ? await runCommand(process.execPath, [npm, ...installArguments])
    : await runCommand('npm', installArguments);
  if (code !== 0) {
    throw new Error(
      'Tegu could not be set up: `npm ci` failed, its own message above says why; then try again.',
    );
  }
  writeFileSync(stamp, hash);
}

function checkNode() {
  const answer = spawnSync('node', ['--version'], {
    cwd: root,
    env: toolEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const version = answer.stdout?.trim() ?? '';
  if (answer.status === 0 && Number(/^v(\d+)\./.exec(version)?.[1]) >= oldestNode) return;
  throw new Error(
    `Tegu needs Node ${oldestNode} or later, but its scripts find ${version || 'none'}: ` +
      'delete the folder node_modules and run this again with a network, or install Node 24 from nodejs.org.',
  );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUpOrExit();
}
