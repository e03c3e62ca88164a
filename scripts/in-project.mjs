// node scripts/in-project.mjs COMMAND ARGS…: sets the project up, then runs the command with the project's tools.
import { runCommand } from './run-command.mjs';
import { setUpOrExit } from './setup.mjs';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('Name the command to run: node scripts/in-project.mjs COMMAND ARGS…');
  process.exit(2);
}
await setUpOrExit();
// A NODE_ENV=production of the person's shell would give the development server React's production build.
process.exit(await runCommand(command, args, { NODE_ENV: undefined }));
