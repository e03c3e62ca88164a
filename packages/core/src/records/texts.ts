/** One text in several content languages, by language tag. A language without text has no key. */
export type Texts = Readonly<Record<string, string>>;

export const NO_TEXTS: Texts = Object.freeze({});

/** The text in the first of `languages` that has one, else in any language, else ''. */
export function inLanguage(texts: Texts, languages: readonly string[]): string {
  for (const language of languages) {
    const text = texts[language];
    if (text !== undefined && text !== '') return text;
  }
  for (const language of Object.keys(texts)) {
    const text = texts[language];
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

/** True when no language has anything but white space: a field is empty only if it is empty in every language. */
export function isBlank(texts: Texts): boolean {
  for (const language of Object.keys(texts)) if ((texts[language] ?? '').trim() !== '') return false;
  return true;
}

/** The texts with one language replaced; an empty text takes its key away. */
export function withText(texts: Texts, language: string, text: string): Texts {
  const { [language]: _, ...others } = texts;
  return text === '' ? others : { ...texts, [language]: text };
}
