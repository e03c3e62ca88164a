import { useCallback, useEffect, useRef, useState } from 'react';

/** Nothing is remarked on while somebody types; this long after the last key it is. */
export const PAUSE = 800;

/** Whether the writer has paused: at once on leaving the field, else some time after the last key. */
export function useCalm(): {
  readonly isCalm: boolean;
  readonly stir: () => void;
  readonly calm: () => void;
} {
  const [isCalm, setCalm] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const calm = useCallback(() => {
    clearTimeout(timer.current);
    setCalm(true);
  }, []);
  const stir = useCallback(() => {
    clearTimeout(timer.current);
    setCalm(false);
    timer.current = setTimeout(() => setCalm(true), PAUSE);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { isCalm, stir, calm };
}
