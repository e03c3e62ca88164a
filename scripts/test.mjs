// npm test: sets the project up, then types, lint, format and all tests; its last line is `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEditor } from './build-editor.mjs';
import { countTests } from './count-tests.mjs';
import { libreOffice } from './libreoffice.mjs';
import { modules } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { setUpOrExit } from './setup.mjs';

const isLong = process.argv.includes('--long');
const reportFolder = join(modules, '.cache', 'tegu');
const report = join(reportFolder, 'test-report.json');

await setUpOrExit();
mkdirSync(reportFolder, { recursive: true });
rmSync(report, { force: true });

/** @typedef {[name: string, run: () => Promise<boolean>]} Step */

/** @type {Step} */
const types = ['types', async () => (await runCommand('tsc', ['-b'])) === 0];
/** @type {Step} */
const lint = ['lint', async () => (await runCommand('oxlint', [])) === 0];
/** @type {Step} */
const format = [
  'format',
  async () => (await runCommand('prettier', ['--check', '--log-level=warn', '.'])) === 0,
];

/** @type {Step} */
const office = [
  'LibreOffice',
  async () => {
    console.log(await libreOffice());
    return true;
  },
];

/** @type {string[]} */
const failedSteps = [];
// Each of the two keeps one core busy for as long. The format takes longer and one core alone, so the tests begin beside it.
await Promise.all([
  inTurn([format]),
  (async () => {
    await Promise.all([inTurn([lint]), inTurn([types]), inTurn([office])]);
    await inTurn([
      ['editor build', buildEditor],
      ['tests', runTests],
    ]);
  })(),
]);

const counts = countTests(readReport());
if (counts.skippedInBrowser > 0) {
  console.log(`\nBROWSER TESTS WERE SKIPPED: ${counts.skippedInBrowser} of them; the output above says why.`);
}
// A step that failed counts as one failure, unless it is the tests' own and the report names the failures.
const countedSteps = failedSteps.filter((name) => name !== 'tests' || counts.failed === 0);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
const failed = counts.failed + countedSteps.length;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${failed} failed${skipped}`);
process.exit(failed === 0 ? 0 : 1);

/** @param {Step[]} steps */
async function inTurn(steps) {
  for (const [name, run] of steps) {
    const began = performance.now();
    console.log(`\n── ${name}`);
    const isGood = await run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${name}: ${isGood ? 'good' : 'FAILED'}, ${seconds} s`);
    if (!isGood) failedSteps.push(name);
  }
}

async function runTests() {
  const code = await runCommand(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    // React's testing tools need the development build, whatever the person's shell says.
    { NODE_ENV: 'test', TEGU_LONG_TESTS: isLong ? '1' : undefined },
  );
  return code === 0;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
