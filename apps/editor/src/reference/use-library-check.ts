import type { Strictness } from '@tegu/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryDesk, Progress, RuleCount } from './library-desk.ts';

/** How far the check of a library has come. */
export type CheckState =
  | { readonly phase: 'not-yet' | 'cancelled' | 'failed' }
  | { readonly phase: 'checking'; readonly progress: Progress | null }
  | { readonly phase: 'checked'; readonly counts: readonly RuleCount[]; readonly turn: number };

/** The check of a whole library, begun and called off by the person. */
export function useLibraryCheck(desk: LibraryDesk): {
  readonly state: CheckState;
  readonly begin: (strictness: Strictness) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<CheckState>({ phase: 'not-yet' });
  const running = useRef<AbortController | null>(null);
  const turn = useRef(0);
  useEffect(() => () => running.current?.abort(), []);
  const begin = useCallback(
    async (strictness: Strictness): Promise<void> => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const tell = (next: CheckState): void => {
        if (running.current === run) setState(next);
      };
      tell({ phase: 'checking', progress: null });
      try {
        const counts = await desk.check(strictness, {
          signal: run.signal,
          onProgress: (progress) => {
            if (!run.signal.aborted) tell({ phase: 'checking', progress });
          },
        });
        run.signal.throwIfAborted();
        tell({ phase: 'checked', counts, turn: ++turn.current });
      } catch {
        tell({ phase: run.signal.aborted ? 'cancelled' : 'failed' });
      }
    },
    [desk],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ phase: 'cancelled' });
  }, []);
  return { state, begin, cancel };
}
