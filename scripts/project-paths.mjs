// The places in the checkout that the scripts share.
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
export const editor = fileURLToPath(new URL('../apps/editor/', import.meta.url));
export const editorDist = fileURLToPath(new URL('../apps/editor/dist/', import.meta.url));
