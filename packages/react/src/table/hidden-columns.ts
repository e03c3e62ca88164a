import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ModelSession } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';
import type { ColumnKey, TableColumn } from './columns.ts';

/** What a deed takes is asked for last, and makes the table wide: it is shown when somebody wants it. */
const HIDDEN_AT_FIRST: readonly ColumnKey[] = ['knowledge', 'skills', 'attitudes'];

/** What is hidden lasts as long as the model is open. */
const hiddenIn = new WeakMap<ModelSession, StoreApi<ReadonlySet<ColumnKey>>>();

function hiddenOf(session: ModelSession): StoreApi<ReadonlySet<ColumnKey>> {
  const there = hiddenIn.get(session);
  if (there) return there;
  const store = createStore<ReadonlySet<ColumnKey>>(() => new Set(HIDDEN_AT_FIRST));
  hiddenIn.set(session, store);
  return store;
}

/** The columns that a person has in sight, and the way to hide one and bring it back. */
export interface ShownColumns {
  readonly shown: readonly TableColumn[];
  readonly toggle: (key: ColumnKey) => void;
}

/** Those of the columns that are not hidden; the names always are in sight. */
export function useShownColumns(columns: readonly TableColumn[]): ShownColumns {
  const store = hiddenOf(useSession());
  const hidden = useStore(store);
  const shown = useMemo(
    () => columns.filter(({ key }) => key === 'name' || !hidden.has(key)),
    [columns, hidden],
  );
  const toggle = useCallback(
    (key: ColumnKey): void => {
      const next = new Set(store.getState());
      if (!next.delete(key)) next.add(key);
      store.setState(next, true);
    },
    [store],
  );
  return { shown, toggle };
}
