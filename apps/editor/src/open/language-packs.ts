import { languagePacks, type LanguagePack, type LanguagePacks } from '@tegu/core';

/** Every pack, by the language that it reads. */
const LOADERS: ReadonlyMap<string, () => Promise<LanguagePack>> = new Map([
  ['et', async () => (await import('@tegu/core/language/et')).estonian],
  ['fi', async () => (await import('@tegu/core/language/fi')).finnish],
  ['en', async () => (await import('@tegu/core/language/en')).english],
]);

/** The packs that read what people write: all of them, for a language may be added while a model is open. */
export function loadPacks(): Promise<LanguagePacks> {
  return loadPacksFor([...LOADERS.keys()]);
}

/** The packs that read content languages, such as `et` or `en-GB`; a language without one has none. */
export async function loadPacksFor(languages: readonly string[]): Promise<LanguagePacks> {
  const read = new Set(languages.map((language) => language.split('-', 1)[0] ?? language));
  const loading = [...LOADERS].filter(([language]) => read.has(language)).map(([, load]) => load());
  return languagePacks(...(await Promise.all(loading)));
}
