import { languagePacks, type LanguagePack, type LanguagePacks } from '@tegu/core';

const loaders: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  et: async () => (await import('@tegu/core/language/et')).estonian,
  fi: async () => (await import('@tegu/core/language/fi')).finnish,
  en: async () => (await import('@tegu/core/language/en')).english,
};

/** The packs that read these content languages; a language without one is not read. */
export async function packsFor(languages: readonly string[]): Promise<LanguagePacks> {
  const wanted = new Set(languages.map((tag) => tag.split('-', 1)[0] ?? tag));
  const packs = await Promise.all([...wanted].flatMap((language) => loaders[language]?.() ?? []));
  return languagePacks(...packs);
}
