import { Ellipsis } from 'lucide-react';
import type { JSX } from 'react';
import { ActionMenu, type MenuGroup } from '../controls/action-menu.tsx';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../messages/languages.ts';
import { useWords } from '../messages/words.tsx';
import { THEMES, type Preferences } from './preferences.ts';

/** The language of the screen: its short name, and a menu of all of them. */
export function LanguageMenu({ preferences }: { readonly preferences: Preferences }): JSX.Element {
  const words = useWords();
  const short = preferences.language.toUpperCase();
  return (
    <ActionMenu
      label={`${short}, ${words('frame.language')}`}
      className="tegu-language"
      groups={[languageGroup(preferences, words('frame.language'))]}
    >
      {short}
    </ActionMenu>
  );
}

interface MoreMenuProps {
  readonly preferences: Preferences;
  /** What else the menu holds, before theme and language. */
  readonly groups?: readonly MenuGroup[];
  /** With the languages, where the header has no menu for them. */
  readonly hasLanguages?: boolean;
  readonly className?: string;
}

/** The ••• menu: what is seldom wanted. */
export function MoreMenu({
  preferences,
  groups = [],
  hasLanguages = false,
  className = '',
}: MoreMenuProps): JSX.Element {
  const words = useWords();
  const theme: MenuGroup = {
    id: 'theme',
    heading: words('frame.theme'),
    chosen: preferences.theme,
    entries: THEMES.map((id) => ({
      id,
      label: words(`frame.theme.${id}`),
      onAction: () => preferences.onTheme(id),
    })),
  };
  const languages = hasLanguages ? [languageGroup(preferences, words('frame.language'))] : [];
  return (
    <ActionMenu
      label={words('frame.more')}
      className={`tegu-icon-button ${className}`}
      groups={[...groups, ...languages, theme]}
    >
      <Ellipsis className="tegu-icon" strokeWidth={1.75} aria-hidden />
    </ActionMenu>
  );
}

function languageGroup({ language, onLanguage }: Preferences, heading: string): MenuGroup {
  return {
    id: 'language',
    heading,
    chosen: language,
    entries: UI_LANGUAGES.map((id) => ({
      id,
      label: LANGUAGE_NAMES[id],
      lang: id,
      onAction: () => onLanguage(id),
    })),
  };
}
