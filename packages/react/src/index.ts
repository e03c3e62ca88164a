// The session: one open model.
export {
  createModelSession,
  typingKey,
  type ModelSession,
  type RunOptions,
  type RunStep,
  type SessionOptions,
  type SessionState,
} from './session/model-session.ts';
export * from './session/session-context.tsx';
export { today } from './session/today.ts';
export { useUndoToast } from './session/undo-toast.tsx';

// Where a person is.
export * from './places/places-context.tsx';
export { isPlainClick, PlaceLink } from './places/place-link.tsx';
export { useWayToCompetency } from './places/way-to-competency.ts';
export { useView, ViewTabs } from './places/view-tabs.tsx';

// Words.
export {
  firstUiLanguage,
  isUiLanguage,
  LANGUAGE_NAMES,
  UI_LANGUAGES,
  type UiLanguage,
} from './messages/languages.ts';
export { loadCatalogue } from './messages/catalogues.ts';
export type { Catalogue, MessageId } from './messages/message-id.ts';
export {
  TeguIntlProvider,
  useFormats,
  useUiLanguage,
  useWords,
  useWordsOf,
  type Words,
} from './messages/words.tsx';
export type { Formats, WordValues } from './messages/wording.ts';

// What stands around the places.
export { Frame } from './frame/frame.tsx';
export { PlacePart } from './frame/place-part.tsx';
export { sheetNoteWords } from './sheets/sheet-note-words.ts';
export { SheetsDialog } from './sheets/lazy-sheets-dialog.tsx';
export { LanguageMenu, MoreMenu } from './frame/preference-menus.tsx';
export {
  isPageOrder,
  isTheme,
  PAGE_ORDERS,
  THEMES,
  type PageOrder,
  type Preferences,
  type Theme,
} from './frame/preferences.ts';
export type { MatrixPreference } from './roles/matrix-preference.ts';
export type { ColumnsPreference } from './table/columns-preference.ts';
export { useFirstField } from './starting/first-field.ts';
export type { HomeLink } from './frame/rail.tsx';
export type { SaveState } from './frame/save-state.ts';
export type { EditorAction } from './palette/editor-action.ts';
export type { ShortcutId } from './controls/shortcuts.ts';

// What places are made of.
export { ActionMenu, loadMenus, RowMenu, type MenuEntry, type MenuGroup } from './controls/action-menu.tsx';
export { CheckBox } from './controls/check-box.tsx';
export { Icon, type IconName } from './controls/icon.tsx';
export { Sheet } from './controls/sheet.tsx';
export { PageHead } from './controls/page-head.tsx';
export { StateMark, type StateShape } from './controls/state-mark.tsx';
export { ToastProvider, useToast, type ShowToast, type Toast } from './controls/toasts.tsx';

// What the checks say.
export { Diamond } from './check/diamond.tsx';
export { useRuleMessages, type AllRuleMessages } from './content/rule-messages.tsx';

// The places.
export { CheckPlace } from './check/check-place.tsx';
export { CompetenciesPlace } from './competencies/competencies-place.tsx';
export { FoundationPlace } from './foundation/foundation-place.tsx';
export { UsePlace } from './use/use-place.tsx';
export * from './use/hand-out.ts';
export { RolesPlace } from './roles/roles-place.tsx';

// The start with what a company has already.
export type { ClipboardTexts } from './pasting/clipboard-texts.ts';
export { StartDialog, type StartDialogProps, type StartDraft } from './starting/start-dialog.tsx';
export { PasteDialog } from './pasting/lazy-paste-dialog.tsx';
export { TableMemoryProvider, type TableMemory } from './pasting/table-memory.ts';
export { followedBy } from './starting/start-field.tsx';
