import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegu-bin-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * A package with the launcher, and a dependency whose `source` condition differs from its build.
 * @param {string} place
 * @param {Record<string, string>} files
 */
function layOut(place, files) {
  cpSync(fileURLToPath(new URL('.', import.meta.url)), join(place, 'bin'), { recursive: true });
  for (const [name, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(join(place, name, '..'), { recursive: true });
    writeFileSync(join(place, name), text);
  }
}

/** @param {string} place */
function run(place) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(place, 'bin', 'tegu.js')], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('runs the sources of a checkout, and those of the packages it imports', () => {
  layOut(folder, {
    'src/main.ts': "import { from } from 'dep'; const text: string = from; process.stdout.write(text);",
    'dist/main.js': "process.stdout.write('dist');",
    'node_modules/dep/package.json':
      '{ "type": "module", "exports": { "@tegu/source": "./source.js", "default": "./build.js" } }',
    'node_modules/dep/source.js': "export const from = 'source';",
    'node_modules/dep/build.js': "export const from = 'build';",
  });
  expect(run(folder)).toEqual({ stdout: 'source', stderr: '', status: 0 });
});

test('runs the build when installed', () => {
  const place = join(folder, 'node_modules', '@tegu', 'cli');
  layOut(place, {
    'src/main.ts': "process.stdout.write('src' as string);",
    'dist/main.js': "process.stdout.write('dist');",
  });
  expect(run(place)).toEqual({ stdout: 'dist', stderr: '', status: 0 });
});
