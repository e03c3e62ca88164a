import { useCallback } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';

/** The name of a language in the language of the screen; its tag, where that has no name for it. */
export function useLanguageNames(): (language: string) => string {
  const { formatDisplayName } = useFormats();
  return useCallback(
    (language) => formatDisplayName(language, { type: 'language', fallback: 'code' }) ?? language,
    [formatDisplayName],
  );
}

/** "in Finnish", as the language of the screen says it. */
export function useInLanguage(): (language: string) => string {
  const words = useWords();
  const nameOf = useLanguageNames();
  return useCallback(
    (language) => words('languages.in', { language, name: nameOf(language) }),
    [words, nameOf],
  );
}
