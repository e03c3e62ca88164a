import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { keptInSession } from '../session/kept-in-session.ts';
import { useSession } from '../session/session-context.tsx';
import type { ColumnKey, TableColumn } from './columns.ts';
import { useColumnsPreference } from './columns-preference.ts';

/** What a deed takes is asked for last, and makes the table wide: it is shown when somebody wants it. */
const HIDDEN_AT_FIRST: readonly string[] = ['knowledge', 'skills', 'attitudes'];

/** What is hidden lasts as long as the model is open, where the host keeps nothing. */
const hiddenOf = keptInSession<readonly string[]>(() => HIDDEN_AT_FIRST);

/** The columns that a person has in sight, and the way to hide one and bring it back. */
export interface ShownColumns {
  readonly shown: readonly TableColumn[];
  readonly toggle: (key: ColumnKey) => void;
}

/** Those of the columns that are not hidden; the names always are in sight. */
export function useShownColumns(columns: readonly TableColumn[]): ShownColumns {
  const { hiddenColumns, onHiddenColumns } = useColumnsPreference();
  const store = hiddenOf(useSession());
  const own = useStore(store);
  const hidden = onHiddenColumns ? (hiddenColumns ?? HIDDEN_AT_FIRST) : own;
  const shown = useMemo(
    () => columns.filter(({ key }) => key === 'name' || !hidden.includes(String(key))),
    [columns, hidden],
  );
  const toggle = useCallback(
    (key: ColumnKey): void => {
      const name = String(key);
      const next = hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name];
      if (onHiddenColumns) onHiddenColumns(next);
      else store.setState(next, true);
    },
    [hidden, onHiddenColumns, store],
  );
  return { shown, toggle };
}
