import type { TestProject } from 'vitest/node';
import { buildEditor } from '../../../scripts/build-editor.mjs';
import { editorDist } from '../../../scripts/project-paths.mjs';
import { serveFolder } from '../../../scripts/serve.mjs';
import { launchBrowser } from './launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of this run listens; null where there is none. */
    browserEndpoint: string | null;
    editorUrl: string;
  }
}

/** One browser and one server for all browser tests of a run. */
export default async function setUpBrowser(project: TestProject): Promise<() => Promise<void>> {
  if (!(await buildEditor())) throw new Error('The editor could not be built, so no browser test can run.');
  const browser = await launchBrowser().catch(giveUp);
  const site = await serveFolder(editorDist);
  project.provide('browserEndpoint', browser?.wsEndpoint() ?? null);
  project.provide('editorUrl', site.url);
  return async () => {
    await browser?.close();
    await site.close();
  };
}

function giveUp(error: unknown): null {
  // Where nobody reads the output, skipped tests would pass for good ones.
  if (process.env['CI']) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    `\n!!! NO BROWSER: the browser tests are skipped. They need Linux x64 or an installed Chrome.\n${reason}\n`,
  );
  return null;
}
