// npm run bench [-- P3 P12 …]: ratios against floors and peers, in Node and then in a real browser.
import { runCommand } from './run-command.mjs';
import { setUpOrExit } from './setup.mjs';

await setUpOrExit();
const targets = process.argv.slice(2);
let code = 0;
for (const program of ['packages/bench/src/main.ts', 'apps/editor/bench/main.ts']) {
  const ended = await runCommand('node', ['--conditions=@tegu/source', program, ...targets], {
    NODE_ENV: undefined,
  });
  code ||= ended;
}
process.exit(code);
