import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineFiles } from '../../scripts/offline-files.mjs';
import { sourceConditions } from '../../scripts/source-conditions.mjs';

const worker = 'service-worker';

export default defineConfig({
  ...sourceConditions,
  root: import.meta.dirname,
  plugins: [react(), offlineFiles()],
  // scripts/serve.mjs puts a fresh nonce in the place of this word in every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  // Of the packs a worker loads only those that it needs.
  worker: { format: 'es' },
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
