import { textsIn, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useSessionState } from '../session/session-context.tsx';
import { useWrittenLanguages } from './written.tsx';

/** A sentence that bears something out, in quotation marks. */
export function SentenceQuote({ sentence }: { readonly sentence: Id }): JSX.Element | null {
  const words = useWords();
  const languages = useWrittenLanguages();
  const texts = useSessionState(({ model }) => {
    const record = model.get(sentence);
    return record && textsIn(record, 'text');
  });
  const shown = inOneLanguage(texts ?? {}, languages);
  return shown ? (
    <p className="quote" lang={shown.language}>
      {words('check.quote', { text: shown.text })}
    </p>
  ) : null;
}
