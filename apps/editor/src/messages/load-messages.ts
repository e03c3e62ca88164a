import { loadCatalogue, useWordsOf, type UiLanguage, type Words } from '@tegu/react';
import type { AppMessageId } from './messages.en.ts';

const loaders: Readonly<
  Record<UiLanguage, () => Promise<{ readonly messages: Readonly<Record<AppMessageId, string>> }>>
> = {
  et: () => import('./messages.et.ts'),
  fi: () => import('./messages.fi.ts'),
  en: () => import('./messages.en.ts'),
};

/** All words of a language: the editor's and the app's. */
export async function loadMessages(language: UiLanguage): Promise<Readonly<Record<string, string>>> {
  const [catalogue, { messages }] = await Promise.all([loadCatalogue(language), loaders[language]()]);
  return { ...catalogue, ...messages };
}

/** The app's words in the language of the screen. */
export function useAppWords(): Words<AppMessageId> {
  return useWordsOf<AppMessageId>();
}
