import { gzipSync } from 'node:zlib';
import { build, defaultServerConditions } from 'vite';
import type { Comparison } from './ratio.ts';

/** The languages that have a pack. */
export const LANGUAGES = ['et', 'fi', 'en'] as const;
/** Kilobytes, gzipped, that a page may spend on reading wording in one language. */
const MOST = 30;

const ENTRY = 'reader-of-one-language';

/** P11: what a page fetches that reads wording by `@tegu/core` in one language: its rules, the engine and the pack. */
export async function* readerSizes(): AsyncIterable<Comparison> {
  for (const language of LANGUAGES) {
    const ours = await readerSize(language);
    const what = `@tegu/core that reads wording in “${language}”, gzipped`;
    yield { target: 'P11', what, ratio: ours / MOST, limit: 1, ours, other: MOST, unit: 'kB' };
  }
}

/** Bundles and minifies what such a page imports; kilobytes gzipped. */
async function readerSize(language: string): Promise<number> {
  const code =
    `export { languagePacks, packFor, remarksOn, textRules } from '@tegu/core';` +
    `export * from '@tegu/core/language/${language}';`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    resolve: { conditions: ['@tegu/source', ...defaultServerConditions] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(ENTRY) ? `${import.meta.dirname}/${ENTRY}` : undefined),
        load: (id) => (id.endsWith(ENTRY) ? code : undefined),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  if (!Array.isArray(built) && !('output' in built)) throw new Error('Vite watches instead of building');
  const chunks = [built].flat().flatMap(({ output }) => output);
  return chunks.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length / 1000 : 0),
    0,
  );
}
