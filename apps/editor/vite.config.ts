import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offlineFiles } from '../../scripts/offline-files.mjs';
import { sourceConditions } from '../../scripts/source-conditions.mjs';

const worker = 'service-worker';

/** Gives the library that writes Excel files a zip that makes no workers of its own. */
function zipOnThisThread(): Plugin {
  return {
    name: 'zip-on-this-thread',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && /\bwrite-excel-file\b/.test(importer ?? '')
        ? join(import.meta.dirname, 'src/sheets/zip-on-this-thread.ts')
        : undefined,
  };
}

export default defineConfig({
  ...sourceConditions,
  root: import.meta.dirname,
  plugins: [react(), offlineFiles(), zipOnThisThread()],
  // scripts/serve.mjs puts a fresh nonce in the place of this word in every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  // Of the packs a worker loads only those that it needs.
  worker: { format: 'es', plugins: () => [zipOnThisThread()] },
  build: {
    sourcemap: true,
    // The page's policy lets nothing in by data: address, fonts least of all.
    assetsInlineLimit: 0,
    // light-dark() in the styles, top-level await in the script.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    rollupOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        [worker]: join(import.meta.dirname, 'worker/service-worker.ts'),
      },
      output: {
        // A browser asks for a newer worker under the name of the one before.
        entryFileNames: ({ name }) => (name === worker ? `${worker}.js` : 'assets/[name]-[hash].js'),
      },
    },
  },
});
