/** The languages that the editor itself speaks. */
export const UI_LANGUAGES = ['et', 'fi', 'en'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  et: 'Eesti',
  fi: 'Suomi',
  en: 'English',
};

/** True for the tag of a language that the editor speaks. */
export function isUiLanguage(tag: string): tag is UiLanguage {
  return UI_LANGUAGES.some((language) => language === tag);
}

/** The first of a person's languages that the editor speaks: `et-EE` counts as `et`; else English. */
export function firstUiLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (isUiLanguage(language)) return language;
  }
  return 'en';
}
