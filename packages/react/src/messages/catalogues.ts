import type { UiLanguage } from './languages.ts';
import type { Catalogue } from './message-id.ts';

const loaders: Readonly<Record<UiLanguage, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  et: () => import('./catalogue.et.ts'),
  fi: () => import('./catalogue.fi.ts'),
  en: () => import('./catalogue.en.ts'),
};

/** The editor's words in one language; each language is a chunk of its own. */
export async function loadCatalogue(language: UiLanguage): Promise<Catalogue> {
  return (await loaders[language]()).catalogue;
}
