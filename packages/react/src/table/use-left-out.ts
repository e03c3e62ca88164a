import { useCallback } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';

/** Says how many texts had no place in the table, with undo where something else was written. */
export function useLeftOut(): (count: number, isWritten: boolean) => void {
  const words = useWords();
  const toast = useToast();
  const undoToast = useUndoToast();
  return useCallback(
    (count, isWritten) => {
      const message = words('table.left', { count });
      if (isWritten) undoToast(message);
      else toast({ message });
    },
    [words, toast, undoToast],
  );
}
