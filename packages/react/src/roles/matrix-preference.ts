import { createContext, useCallback, useContext, type Context } from 'react';
import { useStore } from 'zustand';
import { keptInSession } from '../session/kept-in-session.ts';
import { useSession } from '../session/session-context.tsx';

/** Whether a person has turned the matrix of this model, so that roles are its rows, and the way to keep that. */
export interface MatrixPreference {
  readonly isMatrixTurned?: boolean | undefined;
  readonly onMatrixTurned?: ((isTurned: boolean) => void) | undefined;
}

export const MatrixPreferenceContext: Context<MatrixPreference> = createContext<MatrixPreference>({});

/** A matrix stays turned as long as the model is open, where the host keeps nothing. */
const turnedOf = keptInSession<boolean>(() => false);

/** Whether roles are the rows of the matrix, and the way to turn it. */
export function useTurnedMatrix(): { readonly isTurned: boolean; readonly turn: () => void } {
  const { isMatrixTurned = false, onMatrixTurned } = useContext(MatrixPreferenceContext);
  const store = turnedOf(useSession());
  const own = useStore(store);
  const isTurned = onMatrixTurned ? isMatrixTurned : own;
  const turn = useCallback((): void => {
    if (onMatrixTurned) onMatrixTurned(!isTurned);
    else store.setState(!isTurned, true);
  }, [isTurned, onMatrixTurned, store]);
  return { isTurned, turn };
}
