// npm run score [-- et fi en] [-- --misses tuning]: precision and recall of the rules of one text on the labelled corpus.
import { runCommand } from './run-command.mjs';
import { setUpOrExit } from './setup.mjs';

await setUpOrExit();
const program = 'packages/bench/src/score/main.ts';
process.exit(
  await runCommand('node', ['--conditions=@tegu/source', program, ...process.argv.slice(2)], {
    NODE_ENV: undefined,
  }),
);
