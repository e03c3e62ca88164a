import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { buildEditor } from '../../../scripts/build-editor.mjs';
import { editorDist, modules } from '../../../scripts/project-paths.mjs';
import { serveFolder } from '../../../scripts/serve.mjs';
import { sourceConditions } from '../../../scripts/source-conditions.mjs';
import { launchBrowser } from '../browser/launch-browser.ts';

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
  const outDir = join(modules, '.cache/tegu/bench-page');
  const pages = join(import.meta.dirname, 'page');
  await build({
    ...sourceConditions,
    configFile: false,
    logLevel: 'warn',
    root: pages,
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome123',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: ['index', 'matrix'].map((name) => join(pages, `${name}.html`)) },
    },
  });
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
