import { ChevronDown } from 'lucide-react';
import type { JSX } from 'react';
import { ActionMenu, type MenuEntry, type MenuGroup } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { useInLanguage, useLanguageNames } from './language-names.ts';

/** The entry that opens the dialog of all languages. */
export function useLanguagesEntry(onLanguages: () => void): MenuEntry {
  const words = useWords();
  return { id: 'languages', label: words('languages.open'), onAction: onLanguages };
}

/** The choice of the language to write in, for a menu; none where the model has one language. */
export function useWritingGroups(): readonly MenuGroup[] {
  const words = useWords();
  const session = useSession();
  const nameOf = useLanguageNames();
  const all = useSessionState(({ model }) => model.own.languages);
  const [chosen = ''] = useContentLanguages();
  if (all.length < 2) return [];
  const idOf = (language: string): string => `writing/${language}`;
  return [
    {
      id: 'writing',
      heading: words(session.readOnly ? 'languages.chooseToRead' : 'languages.choose'),
      chosen: idOf(chosen),
      entries: all.map((language) => ({
        id: idOf(language),
        label: nameOf(language),
        onAction: () => session.writeIn(language),
      })),
    },
  ];
}

/** "Writing in Finnish": which of the model's languages one writes in, and the way to another. */
export function WritingMenu({ onLanguages }: { readonly onLanguages: () => void }): JSX.Element | null {
  const words = useWords();
  const { readOnly } = useSession();
  const inLanguage = useInLanguage();
  const groups = useWritingGroups();
  const entry = useLanguagesEntry(onLanguages);
  const [chosen = ''] = useContentLanguages();
  if (groups.length === 0) return null;
  const label = words(readOnly ? 'languages.reading' : 'languages.writing', { language: inLanguage(chosen) });
  return (
    <ActionMenu
      label={label}
      className="tegu-writing"
      groups={[...groups, ...(readOnly ? [] : [{ id: 'seldom', entries: [entry] }])]}
    >
      <span>{label}</span>
      <ChevronDown className="tegu-icon-small" strokeWidth={1.75} aria-hidden />
    </ActionMenu>
  );
}
