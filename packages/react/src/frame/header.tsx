import { Redo2, Search, Undo2, type LucideIcon } from 'lucide-react';
import type { JSX } from 'react';
import type { MenuGroup } from '../controls/action-menu.tsx';
import { useLanguagesEntry, useWritingGroups, WritingMenu } from '../languages/writing-menu.tsx';
import { MEDIUM, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import type { EditorAction } from '../palette/editor-action.ts';
import { shortcutCaps } from '../controls/key-caps.ts';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { ModelTitle } from './model-title.tsx';
import { LanguageMenu, MoreMenu } from './preference-menus.tsx';
import type { Preferences } from './preferences.ts';
import { SaveChip } from './save-chip.tsx';
import type { SaveState } from './save-state.ts';
import { useStepName } from './step-name.ts';

interface HeaderProps {
  readonly saved: SaveState;
  readonly preferences: Preferences;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSaveToFile: () => void;
  readonly onSearch: () => void;
  readonly onShortcuts: () => void;
  readonly onLanguages: () => void;
  /** What the host can do beside the editor; it stands in the menu of what is seldom wanted. */
  readonly actions: readonly EditorAction[];
}

/** The model's name, where it is saved, search, undo and redo, save to file, language and the rest. */
export function Header(props: HeaderProps): JSX.Element {
  const { saved, preferences, onUndo, onRedo, onSaveToFile, onSearch, onShortcuts, onLanguages, actions } =
    props;
  const words = useWords();
  const stepName = useStepName();
  const { readOnly } = useSession();
  const undoable = useSessionState((state) => state.undoable);
  const redoable = useSessionState((state) => state.redoable);
  const undoLabel =
    undoable === null ? words('frame.undo') : words('frame.undoStep', { step: stepName(undoable) });
  const redoLabel =
    redoable === null ? words('frame.redo') : words('frame.redoStep', { step: stepName(redoable) });
  const writing = useWritingGroups();
  const hasNoRoom = useMedia(MEDIUM);
  const seldom: MenuGroup = {
    id: 'host',
    entries: [
      useLanguagesEntry(onLanguages),
      ...actions
        .filter(({ isAvailable }) => isAvailable !== false)
        .map(({ id, name, run }) => ({ id, label: name, onAction: run })),
    ],
  };
  const help: MenuGroup = {
    id: 'help',
    entries: [
      {
        id: 'shortcuts',
        label: words('palette.shortcuts'),
        end: shortcutCaps('shortcuts'),
        onAction: onShortcuts,
      },
    ],
  };
  return (
    <header className="tegu-head" data-region="header">
      <div className="tegu-head-about">
        <ModelTitle />
        <SaveChip state={saved} onSaveToFile={onSaveToFile} />
      </div>
      <div className="tegu-head-tools">
        <button
          type="button"
          className="tegu-head-search"
          title={`${words('palette.title')} (${shortcutCaps('search')})`}
          aria-haspopup="dialog"
          onClick={onSearch}
        >
          <Search className="tegu-icon" strokeWidth={1.75} aria-hidden />
          <span>{words('palette.search')}</span>
        </button>
        {!readOnly && (
          <>
            <IconButton icon={Undo2} label={undoLabel} isDisabled={undoable === null} onPress={onUndo} />
            <IconButton
              icon={Redo2}
              label={redoLabel}
              isDisabled={redoable === null}
              onPress={onRedo}
              className="only-wide"
            />
          </>
        )}
        <button type="button" className="tegu-button only-wide" onClick={onSaveToFile}>
          {words('frame.saveToFile')}
        </button>
        {!hasNoRoom && <WritingMenu onLanguages={onLanguages} />}
        <span className="only-wide">
          <LanguageMenu preferences={preferences} />
        </span>
        <MoreMenu
          preferences={preferences}
          className="only-wide"
          groups={[...(hasNoRoom ? writing : []), seldom, help]}
        />
        <MoreMenu
          preferences={preferences}
          className="only-phone"
          hasLanguages
          groups={[
            {
              id: 'model',
              entries: [
                ...(readOnly
                  ? []
                  : [{ id: 'redo', label: redoLabel, isDisabled: redoable === null, onAction: onRedo }]),
                { id: 'save', label: words('frame.saveToFile'), onAction: onSaveToFile },
              ],
            },
            ...writing,
            seldom,
            help,
          ]}
        />
      </div>
    </header>
  );
}

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
  readonly className?: string;
}

function IconButton({
  icon: Icon,
  label,
  isDisabled,
  onPress,
  className = '',
}: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className={`tegu-icon-button ${className}`}
      aria-label={label}
      title={label}
      // Stays in the order of the keyboard: a button that loses the focus by being used is gone from under the finger.
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
    >
      <Icon className="tegu-icon" strokeWidth={1.75} aria-hidden />
    </button>
  );
}
