import type { Id } from '@tegu/core';
import { useMemo } from 'react';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import type { TableNotices } from './use-table-actions.ts';

/** Says what became of texts that had no place in the table, or whose row had been deleted; with undo where something was written. */
export function useTableNotices(): TableNotices {
  const words = useWords();
  const { store } = useSession();
  const name = useNames();
  const toast = useToast();
  const undoToast = useUndoToast();
  return useMemo(
    () => ({
      onLeft: (count, isWritten) => {
        const message = words('table.left', { count });
        if (isWritten) undoToast(message);
        else toast({ message });
      },
      onBack: (id: Id) => {
        const called = store.getState().model.record(id, 'competency')?.name;
        undoToast(words('table.broughtBack', { name: name(called, 'roles.unnamedCompetency') }));
      },
    }),
    [words, store, name, toast, undoToast],
  );
}
