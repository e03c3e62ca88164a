import { inLanguage, type Texts } from '@tegu/core';
import { useCallback } from 'react';
import type { MessageId } from '../messages/message-id.ts';
import { useWords } from '../messages/words.tsx';
import { inOneLanguage } from './in-one-language.ts';
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

/** A name as it is shown, and the language that it is written in; the words for a thing without one are the screen's. */
export interface Named {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The same names for what shows them: each says its language, for it may be another than that of the screen. */
export function useNamed(): (name: Texts | undefined, unnamed: MessageId) => Named {
  const words = useWords();
  const languages = useContentLanguages();
  return useCallback(
    (name, unnamed) => {
      const shown = inOneLanguage(name ?? {}, languages);
      return shown ? { text: shown.text, lang: shown.language } : { text: words(unnamed), lang: undefined };
    },
    [words, languages],
  );
}
