import type { Texts } from '@tegu/core';

/** A text as it is shown, with the language that it is written in. */
export interface InOneLanguage {
  readonly text: string;
  readonly language: string;
}

/** The text in the first of `languages` that says something, else in any language. */
export function inOneLanguage(texts: Texts, languages: readonly string[]): InOneLanguage | undefined {
  for (const language of [...languages, ...Object.keys(texts)]) {
    const text = (texts[language] ?? '').trim();
    if (text !== '') return { text, language };
  }
  return undefined;
}
