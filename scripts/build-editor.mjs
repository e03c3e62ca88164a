// Builds apps/editor into its dist folder, unless a stamp there says that it was built from these very sources.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLockFile } from './lock-file.mjs';
import { editor, editorDist, root } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';

const sources = [
  'package-lock.json',
  'tsconfig.base.json',
  'packages/core/package.json',
  'packages/core/src',
  'packages/interchange/package.json',
  'packages/interchange/src',
  'packages/store/package.json',
  'packages/store/src',
  'packages/react/package.json',
  'packages/react/src',
  'apps/editor/package.json',
  'apps/editor/vite.config.ts',
  'apps/editor/index.html',
  'apps/editor/public',
  'apps/editor/src',
  'apps/editor/worker',
  // The editor bundles the examples that it offers.
  'examples',
  'scripts/offline-files.mjs',
  'scripts/source-conditions.mjs',
];
// The static server never shows a file whose name begins with a dot.
const stamp = join(editorDist, '.tegu-build');
const lock = join(root, '.tegu-build.lock');

/** @returns {Promise<boolean>} whether a build that fits the sources is there */
export async function buildEditor() {
  if (isFresh()) return true;
  return withLockFile(lock, 'the build of the editor', async () => isFresh() || build());
}

async function build() {
  const hash = sourceHash();
  const fresh = join(editor, 'dist.next');
  // NODE_ENV is said outright: under a test runner it is `test`, which would bundle React's development build.
  const code = await runCommand('vite', ['build', 'apps/editor', '--outDir', fresh, '--emptyOutDir'], {
    NODE_ENV: 'production',
  });
  if (code !== 0) return false;
  writeFileSync(join(fresh, '.tegu-build'), hash);
  rmSync(editorDist, { recursive: true, force: true });
  renameSync(fresh, editorDist);
  return true;
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash();
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(join(root, source))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file, a folder, or nothing
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (/\.test\.tsx?$/.test(entry.name)) return [];
      const inside = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(inside) : [inside];
    });
}
