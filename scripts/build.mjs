// npm run build: the packages' ESM and d.ts by tsc, the editor by Vite.
import { buildEditor } from './build-editor.mjs';
import { runCommand } from './run-command.mjs';
import { setUpOrExit } from './setup.mjs';

await setUpOrExit();
const code = await runCommand('tsc', ['-b']);
if (code !== 0) process.exit(code);
process.exit((await buildEditor()) ? 0 : 1);
