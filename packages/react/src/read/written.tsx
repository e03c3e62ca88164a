import { isBlank, type Texts } from '@tegu/core';
import { createContext, useContext, type JSX, type ReactNode } from 'react';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useContentLanguages } from '../session/session-context.tsx';

/** Asked of the session once for the whole document: a long one has tens of thousands of texts. */
const LanguagesContext = createContext<readonly string[]>([]);

/** Gives the texts below the content languages of the model, the primary first. */
export function WrittenLanguages({ children }: { readonly children: ReactNode }): JSX.Element {
  return <LanguagesContext value={useContentLanguages()}>{children}</LanguagesContext>;
}

/** The content languages, within a document. */
export function useWrittenLanguages(): readonly string[] {
  return useContext(LanguagesContext);
}

interface WrittenProps {
  readonly texts: Texts;
  /** What stands there where nothing is written, in the language of the screen. */
  readonly unwritten?: string;
  readonly className?: string;
}

/** A text of the model as it is read, marked with its own language. Lines stay lines. */
export function Written({ texts, unwritten = '', className = '' }: WrittenProps): JSX.Element | null {
  const shown = inOneLanguage(texts, useWrittenLanguages());
  if (shown) {
    return (
      <span className={`written ${className}`.trim()} lang={shown.language}>
        {shown.text}
      </span>
    );
  }
  return unwritten === '' ? null : <span className="unwritten">{unwritten}</span>;
}

/** The records whose text says something. */
export function worded<T extends { readonly text: Texts }>(records: readonly T[]): readonly T[] {
  return records.filter(({ text }) => !isBlank(text));
}
