import { chromium, type Browser } from 'playwright-core';
import { buildEditor } from '../../../scripts/build-editor.mjs';
import { editorDist } from '../../../scripts/project-paths.mjs';
import { serveFolder } from '../../../scripts/serve.mjs';
import { launchBrowser } from '../browser/launch-browser.ts';
import { buildPages } from './build-pages.ts';

/** A browser, the editor as it is shipped, and the page of what is measured apart from it. */
export interface BenchSite {
  readonly browser: Browser;
  readonly editor: string;
  readonly page: string;
  close(): Promise<void>;
}

/** Builds and serves both, and starts the browser. */
export async function openBenchSite(): Promise<BenchSite> {
  if (!(await buildEditor())) throw new Error('The editor could not be built, so nothing can be measured.');
  const outDir = await buildPages('bench', 'index', 'matrix', 'library');
  const [server, editor, page] = await Promise.all([
    launchBrowser(),
    serveFolder(editorDist),
    serveFolder(outDir),
  ]);
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    browser,
    editor: editor.url,
    page: page.url,
    close: async () => {
      await browser.close();
      await server.close();
      await Promise.all([editor.close(), page.close()]);
    },
  };
}
