import { createContext, useContext, type Context } from 'react';

/** Which columns of the table a person has hidden in this model, and the way to change that where the host keeps it. */
export interface ColumnsPreference {
  /** Null: nobody has chosen yet. */
  readonly hiddenColumns?: readonly string[] | null | undefined;
  readonly onHiddenColumns?: ((columns: readonly string[]) => void) | undefined;
}

const NOT_KEPT: ColumnsPreference = {};

export const ColumnsPreferenceContext: Context<ColumnsPreference> =
  createContext<ColumnsPreference>(NOT_KEPT);

/** The columns that the host has kept. */
export function useColumnsPreference(): ColumnsPreference {
  return useContext(ColumnsPreferenceContext);
}
