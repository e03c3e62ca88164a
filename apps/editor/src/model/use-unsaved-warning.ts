import type { ModelSession, SaveState } from '@tegu/react';
import { useEffect } from 'react';
import { askFirst } from '../open/left-models.ts';

/** A write takes a moment; what is not stored after so long may never be. */
const LONG = 3000;

/** Has the browser ask before the window is closed while something that was written is saved nowhere. */
export function useUnsavedWarning(session: ModelSession, saved: SaveState): void {
  const { kind } = saved;
  // Where nothing is ever kept, a model that nobody has written in is no loss.
  const isKept = saved.kind !== 'unsaved' || saved.why !== 'private';
  useEffect(() => {
    if (kind !== 'saving' && kind !== 'unsaved') return undefined;
    const since = Date.now();
    const warn = (event: BeforeUnloadEvent): void => {
      const isLost =
        kind === 'saving' ? Date.now() - since > LONG : isKept || session.store.getState().step > 0;
      if (isLost) askFirst(event);
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session, kind, isKept]);
}
