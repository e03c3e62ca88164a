import { useCallback } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useSession } from './session-context.tsx';

/** Shows what the step just made has done, with undo. It goes with the next change, so that it never takes back another step. */
export function useUndoToast(): (message: string) => void {
  const session = useSession();
  const show = useToast();
  return useCallback(
    (message) => {
      const { revision } = session.store.getState();
      const hide = show({ message, onUndo: () => session.undo() });
      const stop = session.store.subscribe((state) => {
        if (state.revision === revision) return;
        stop();
        hide();
      });
    },
    [session, show],
  );
}
