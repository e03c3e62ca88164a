import {
  TableMemoryProvider,
  TeguIntlProvider,
  ToastProvider,
  type PageOrder,
  type Preferences,
  type Theme,
  type UiLanguage,
} from '@tegu/react';
import { createContext, useContext, useMemo, useState, type JSX, type ReactNode } from 'react';
import { loadMessages } from '../messages/load-messages.ts';
import { keepOrder, rememberedOrder, rememberedTheme, showLanguage, showTheme } from './preferences.ts';
import { tableMemory } from './table-memory.ts';

const PreferencesContext = createContext<Preferences | null>(null);

/** How the person wants the screen. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it');
  return preferences;
}

/** The words of a language, loaded. */
export interface Wording {
  readonly language: UiLanguage;
  readonly messages: Readonly<Record<string, string>>;
}

interface PreferencesProviderProps {
  /** The language that the page begins in. */
  readonly wording: Wording;
  readonly children: ReactNode;
}

/** Language, theme and order of pages of the whole app; all change at once, without a reload. */
export function PreferencesProvider({ wording: first, children }: PreferencesProviderProps): JSX.Element {
  const [wording, setWording] = useState(first);
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  const [order, setOrder] = useState<PageOrder>(rememberedOrder);
  const preferences = useMemo<Preferences>(
    () => ({
      language: wording.language,
      theme,
      order,
      onLanguage: (language) => {
        void loadMessages(language).then((messages) => {
          showLanguage(language);
          setWording({ language, messages });
        });
      },
      onTheme: (next) => {
        showTheme(next);
        setTheme(next);
      },
      onOrder: (next) => {
        keepOrder(next);
        setOrder(next);
      },
    }),
    [wording, theme, order],
  );
  return (
    <PreferencesContext value={preferences}>
      <TeguIntlProvider language={wording.language} messages={wording.messages}>
        <TableMemoryProvider value={tableMemory}>
          <ToastProvider>{children}</ToastProvider>
        </TableMemoryProvider>
      </TeguIntlProvider>
    </PreferencesContext>
  );
}
