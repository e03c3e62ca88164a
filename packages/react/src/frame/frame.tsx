import { useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import { useFindingKeys } from '../content/finding-keys.ts';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import { useFrameKeys } from './history-keys.ts';
import { Header } from './header.tsx';
import type { Preferences } from './preferences.ts';
import { Rail, type HomeLink } from './rail.tsx';
import { useRegionKeys } from './region-keys.ts';
import type { SaveState } from './save-state.ts';
import { useStepName } from './step-name.ts';

interface FrameProps {
  readonly home: HomeLink;
  readonly saved: SaveState;
  readonly preferences: Preferences;
  readonly onSaveToFile: () => void;
  /** `document`: the keys work wherever the focus is, for a page that is nothing but the editor. */
  readonly keyboardScope?: 'root' | 'document';
  /** A sentence above the place: why nothing can be changed now. */
  readonly notice?: ReactNode;
  /** The place that is open. */
  readonly children: ReactNode;
}

/** What stands around every place of a model. Needs a session, places and toasts above it. */
export function Frame({
  home,
  saved,
  preferences,
  onSaveToFile,
  keyboardScope = 'root',
  notice,
  children,
}: FrameProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const stepName = useStepName();
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const keys = useMemo(() => {
    const travel = (way: 'undo' | 'redo') => (): void => {
      const { undoable, redoable } = session.store.getState();
      const step = way === 'undo' ? undoable : redoable;
      if (step === null) return;
      session[way]();
      say(words(way === 'undo' ? 'frame.undone' : 'frame.redone', { step: stepName(step) }));
    };
    return { session, onUndo: travel('undo'), onRedo: travel('redo'), onSaveToFile };
  }, [session, stepName, words, onSaveToFile]);
  useFrameKeys(root, keys, keyboardScope === 'document');
  useRegionKeys(root);
  useFindingKeys(root);
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
        />
        {notice}
        <main id="tegu-place" className="tegu-page" tabIndex={-1} data-region="place">
          {children}
        </main>
      </div>
      <span className="tegu-unseen" role="status">
        {said}
      </span>
    </div>
  );
}
