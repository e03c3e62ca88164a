import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sourceConditions } from '../../scripts/source-conditions.mjs';

export default defineConfig({
  ...sourceConditions,
  root: import.meta.dirname,
  plugins: [react()],
  // scripts/serve.mjs puts a fresh nonce in the place of this word in every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    sourcemap: true,
    // The page's policy lets nothing in by data: address, fonts least of all.
    assetsInlineLimit: 0,
    // light-dark() in the styles, top-level await in the script.
    target: ['chrome123', 'firefox128', 'safari17.5'],
  },
});
