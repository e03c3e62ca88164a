import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { UiLanguage } from './languages.ts';
import type { MessageId } from './message-id.ts';
import { wordingOf, type Formats, type Wording, type WordValues } from './wording.ts';

/** Gives a message in the language of the screen. */
export type Words<Id extends string = MessageId> = (id: Id, values?: WordValues) => string;

interface TeguIntlProviderProps {
  readonly language: UiLanguage;
  /** The catalogue of that language, with the host's own messages beside it. */
  readonly messages: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

const WordingContext = createContext<Wording | null>(null);

/** Gives the parts below their words; another language is another catalogue, at once. */
export function TeguIntlProvider({ language, messages, children }: TeguIntlProviderProps): JSX.Element {
  const wording = useMemo(() => wordingOf(language, messages), [language, messages]);
  return (
    <WordingContext value={wording}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </WordingContext>
  );
}

/** The catalogue of the screen. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('useWording needs a TeguIntlProvider above it');
  return wording;
}

/** The editor's words in the language of the screen. */
export function useWords(): Words {
  return useWordsOf<MessageId>();
}

/** The same for a host's own message names. */
export function useWordsOf<Id extends string>(): Words<Id> {
  return useWording().say;
}

/** The language of the screen. */
export function useUiLanguage(): UiLanguage {
  return useWording().language;
}

/** Dates, lists and names as the language of the screen writes them. */
export function useFormats(): Formats {
  return useWording().formats;
}
