import { useCallback, useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { PageOrderContext } from '../competencies/page-order.ts';
import { useFindingKeys } from '../content/finding-keys.ts';
import { useSaid } from '../controls/said.tsx';
import { useWords } from '../messages/words.tsx';
import { ArrivalContext, useArrival } from '../palette/arrival.ts';
import type { EditorAction } from '../palette/editor-action.ts';
import { FrameDialogs, type FrameDialog } from '../palette/frame-dialogs.tsx';
import { useVisits } from '../palette/visits.ts';
import { PrintInsteadProvider } from '../read/print-instead.ts';
import { PrintedModel } from '../read/printed-model.tsx';
import { MatrixPreferenceContext } from '../roles/matrix-preference.ts';
import { useSession } from '../session/session-context.tsx';
import { ColumnsPreferenceContext } from '../table/columns-preference.ts';
import { useFrameKeys } from './history-keys.ts';
import { Header } from './header.tsx';
import { useHeldPress } from './held-press.ts';
import type { Preferences } from './preferences.ts';
import { Rail, type HomeLink } from './rail.tsx';
import { useRegionKeys } from './region-keys.ts';
import type { SaveState } from './save-state.ts';
import { showSpot } from './show-spot.ts';
import { useStepName } from './step-name.ts';

interface FrameProps {
  readonly home: HomeLink;
  readonly saved: SaveState;
  readonly preferences: Preferences;
  readonly onSaveToFile: () => void;
  /** `document`: the keys work wherever the focus is, for a page that is nothing but the editor. */
  readonly keyboardScope?: 'root' | 'document';
  /** What the host can do beside the editor, found by name in the search. */
  readonly actions?: readonly EditorAction[];
  /** A sentence above the place: why nothing can be changed now. */
  readonly notice?: ReactNode;
  /** The place that is open. */
  readonly children: ReactNode;
}

const NO_ACTIONS: readonly EditorAction[] = [];

/** What stands around every place of a model. Needs a session, places and toasts above it. */
export function Frame({
  home,
  saved,
  preferences,
  onSaveToFile,
  keyboardScope = 'root',
  actions = NO_ACTIONS,
  notice,
  children,
}: FrameProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const stepName = useStepName();
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useSaid();
  const travel = useCallback(
    (way: 'undo' | 'redo'): void => {
      const { undoable, redoable } = session.store.getState();
      const step = way === 'undo' ? undoable : redoable;
      if (step === null) return;
      const page = root.current;
      const hadFocus = page?.contains(page.ownerDocument.activeElement) ?? false;
      // What comes back must be drawn before the caret can go there.
      const done = flushSync(() => {
        const travelled = session[way]();
        if (travelled?.spot?.text) session.writeIn(travelled.spot.text.language);
        return travelled;
      });
      if (done?.spot && page) showSpot(page, done.spot);
      // What was being written in may be gone: whoever goes by keys goes on in the place, and not from the top of the page.
      if (hadFocus && !page?.contains(page.ownerDocument.activeElement))
        page?.querySelector('main')?.focus({ preventScroll: true });
      say(words(way === 'undo' ? 'frame.undone' : 'frame.redone', { step: stepName(step) }));
    },
    [session, stepName, words, say],
  );
  const deeds = useMemo(
    () => ({ onUndo: () => travel('undo'), onRedo: () => travel('redo'), onSaveToFile }),
    [travel, onSaveToFile],
  );
  const [printed, printInstead] = useState<ReactNode>(null);
  const [dialog, open] = useState<FrameDialog | null>(null);
  const keys = useMemo(
    () => ({
      ...deeds,
      onSearch: () => open((before) => (before === 'search' ? null : 'search')),
      onShortcuts: () => open('shortcuts'),
      onLanguages: () => open('languages'),
      isCovered: dialog !== null,
    }),
    [deeds, dialog],
  );
  const arrive = useArrival(root);
  useVisits();
  useFrameKeys(root, keys, keyboardScope === 'document');
  useRegionKeys(root, keyboardScope === 'document');
  useFindingKeys(
    root,
    useCallback(() => say(words('frame.noFinding')), [say, words]),
  );
  useHeldPress(root);
  return (
    <div className="tegu-app" ref={root}>
      <a className="tegu-skip" href="#tegu-place">
        {words('frame.skip')}
      </a>
      <Rail home={home} />
      <div className="tegu-main">
        <Header
          saved={saved}
          preferences={preferences}
          onUndo={keys.onUndo}
          onRedo={keys.onRedo}
          onSaveToFile={onSaveToFile}
          onSearch={keys.onSearch}
          onShortcuts={keys.onShortcuts}
          onLanguages={keys.onLanguages}
          actions={actions}
        />
        {notice}
        <main id="tegu-place" className="tegu-page" tabIndex={-1} data-region="place">
          <PageOrderContext value={preferences}>
            <ColumnsPreferenceContext value={preferences}>
              <MatrixPreferenceContext value={preferences}>
                <ArrivalContext value={arrive}>
                  <PrintInsteadProvider value={printInstead}>{children}</PrintInsteadProvider>
                </ArrivalContext>
              </MatrixPreferenceContext>
            </ColumnsPreferenceContext>
          </PageOrderContext>
        </main>
      </div>
      {said}
      <FrameDialogs
        scope={root}
        dialog={dialog}
        onDialog={open}
        deeds={{ ...deeds, preferences, onHome: home.onGo }}
        actions={actions}
      />
      <PrintedModel>{printed}</PrintedModel>
    </div>
  );
}
