import { inLanguage } from '@tegu/core';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSessionState } from '../session/session-context.tsx';

/** What the open model is called, or the word for one without a name. */
export function useModelTitle(): string {
  const words = useWords();
  const languages = useContentLanguages();
  const title = useSessionState(({ model }) => inLanguage(model.own.title, languages).trim());
  return title === '' ? words('frame.untitled') : title;
}
