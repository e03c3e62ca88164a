import { languagePacks, type LanguagePacks } from '@tegu/core';

/** The packs that read what people write: all of them, for a language may be added while a model is open. */
export async function loadPacks(): Promise<LanguagePacks> {
  const [{ estonian }, { finnish }, { english }] = await Promise.all([
    import('@tegu/core/language/et'),
    import('@tegu/core/language/fi'),
    import('@tegu/core/language/en'),
  ]);
  return languagePacks(estonian, finnish, english);
}
