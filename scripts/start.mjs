// npm start: sets the project up, builds the editor if it is stale, serves it and says where.
import { buildEditor } from './build-editor.mjs';
import { editorDist } from './project-paths.mjs';
import { setUpOrExit } from './setup.mjs';
import { serveUntilStopped } from './serve.mjs';

await setUpOrExit();
if (!(await buildEditor())) {
  console.error('The editor could not be built: the message above says why.');
  process.exit(1);
}
await serveUntilStopped(editorDist);
