// Vite settings by which the workspaces resolve each other to their sources, in the browser and in Node alike.
import { defaultClientConditions, defaultServerConditions } from 'vite';

export const sourceConditions = {
  resolve: { conditions: ['@tegu/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@tegu/source', ...defaultServerConditions] } },
};
