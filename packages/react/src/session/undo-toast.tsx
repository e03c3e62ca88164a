import { useCallback } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useSession } from './session-context.tsx';

/** Shows what the step just made has done, with undo. It goes with the next step, so that it never takes back another. */
export function useUndoToast(): (message: string) => void {
  const session = useSession();
  const show = useToast();
  return useCallback(
    (message) => {
      const { step } = session.store.getState();
      const hide = show({ message, onUndo: () => session.undo() });
      const stop = session.store.subscribe((state) => {
        if (state.step === step) return;
        stop();
        hide();
      });
    },
    [session, show],
  );
}
