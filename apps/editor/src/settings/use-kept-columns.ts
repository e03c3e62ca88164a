import type { ColumnsPreference } from '@tegu/react';
import { useMemo, useState } from 'react';
import { keepColumns, rememberedColumns } from './preferences.ts';

/** The columns of the table that a person has hidden in a model, kept in this browser. */
export function useKeptColumns(model: string): ColumnsPreference {
  const [hidden, setHidden] = useState<readonly string[] | null>(() => rememberedColumns(model));
  return useMemo(
    () => ({
      hiddenColumns: hidden,
      onHiddenColumns: (next: readonly string[]) => {
        keepColumns(model, next);
        setHidden(next);
      },
    }),
    [model, hidden],
  );
}
