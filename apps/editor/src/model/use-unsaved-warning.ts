import type { ModelSession, SaveState } from '@tegu/react';
import { useEffect } from 'react';
import { askFirst } from '../open/left-models.ts';

/** Has the browser ask before the window is closed while something that was written here is saved nowhere. */
export function useUnsavedWarning(session: ModelSession, { kind }: SaveState): void {
  const isUnsaved = kind === 'unsaved';
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.store.getState().step > 0) askFirst(event);
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [session, isUnsaved]);
}
