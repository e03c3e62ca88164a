import { inLanguage, type Texts } from '@tegu/core';
import { useCallback } from 'react';
import type { MessageId } from '../messages/message-id.ts';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages } from './session-context.tsx';

/** What something of the model is called, or the words for a thing without a name. */
export type NameOf = (name: Texts | undefined, unnamed: MessageId) => string;

/** Names as the model's languages write them, the primary first. */
export function useNames(): NameOf {
  const words = useWords();
  const languages = useContentLanguages();
  return useCallback(
    (name, unnamed) => {
      const written = inLanguage(name ?? {}, languages);
      return written.trim() === '' ? words(unnamed) : written;
    },
    [words, languages],
  );
}
