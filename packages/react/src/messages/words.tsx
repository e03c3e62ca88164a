import { useCallback, type JSX, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useIntl, type IntlShape } from 'react-intl';
import { firstUiLanguage, type UiLanguage } from './languages.ts';
import type { MessageId } from './message-id.ts';

/** What the places of a message take. */
export type WordValues = Readonly<Record<string, string | number | Date>>;

/** Gives a message in the language of the screen. */
export type Words<Id extends string = MessageId> = (id: Id, values?: WordValues) => string;

interface TeguIntlProviderProps {
  readonly language: UiLanguage;
  /** The catalogue of that language, with the host's own messages beside it. */
  readonly messages: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Gives the parts below their words; another language is another catalogue, at once. */
export function TeguIntlProvider({ language, messages, children }: TeguIntlProviderProps): JSX.Element {
  return (
    <IntlProvider locale={language} defaultLocale={language} messages={messages} textComponent="span">
      <I18nProvider locale={language}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** The editor's words in the language of the screen. */
export function useWords(): Words {
  return useWordsOf<MessageId>();
}

/** The same for a host's own message names. */
export function useWordsOf<Id extends string>(): Words<Id> {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, { ...values }), [intl]);
}

/** The language of the screen. */
export function useUiLanguage(): UiLanguage {
  return firstUiLanguage([useIntl().locale]);
}

/** Dates, lists and numbers as the language of the screen writes them. */
export function useFormats(): Pick<
  IntlShape,
  'formatDate' | 'formatTime' | 'formatNumber' | 'formatList' | 'formatDisplayName'
> {
  return useIntl();
}
