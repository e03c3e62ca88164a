import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { modules } from '../../../scripts/project-paths.mjs';
import { sourceConditions } from '../../../scripts/source-conditions.mjs';

/** Pages on which a part of the editor is measured apart from it, by their name in `page/`. */
export type BenchPageName = 'index' | 'matrix' | 'library';

/** Builds pages as the editor is built, for whoever has the name to themselves; gives the folder where they are. */
export async function buildPages(whose: string, ...names: readonly BenchPageName[]): Promise<string> {
  const outDir = join(modules, '.cache/tegu/pages', whose);
  const pages = join(import.meta.dirname, 'page');
  await build({
    ...sourceConditions,
    configFile: false,
    logLevel: 'warn',
    root: pages,
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    worker: { format: 'es' },
    // A test runner has a mode of its own, and would measure what nobody gets.
    mode: 'production',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome123',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: names.map((name) => join(pages, `${name}.html`)) },
    },
  });
  return outDir;
}
