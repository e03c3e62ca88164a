import { FileFault } from '@tegu/core';
import { useEffect, useState } from 'react';
import { useServices } from '../services.ts';
import type { Progress } from './library-desk.ts';
import type { OpenLibrary } from './open-libraries.ts';

/** How far the opening of a library has come. */
export type LibraryState =
  | { readonly phase: 'opening'; readonly progress: Progress | null }
  | { readonly phase: 'open'; readonly opened: OpenLibrary }
  | { readonly phase: 'missing' }
  | { readonly phase: 'unreadable'; readonly fault: FileFault | undefined };

const OPENING: LibraryState = { phase: 'opening', progress: null };

/** Opens a library for the page that shows it. */
export function useOpenLibrary(id: string): LibraryState {
  const { libraries } = useServices();
  const [{ of, state }, set] = useState<{ of: string; state: LibraryState }>({ of: id, state: OPENING });
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (next: LibraryState): void => {
      if (!leaving.signal.aborted) set({ of: id, state: next });
    };
    void libraries
      .reopen(id, {
        signal: leaving.signal,
        onProgress: (progress) => tell({ phase: 'opening', progress }),
      })
      .then(
        (opened) => tell(opened ? { phase: 'open', opened } : { phase: 'missing' }),
        (error: unknown) =>
          tell({ phase: 'unreadable', fault: error instanceof FileFault ? error : undefined }),
      );
    return () => leaving.abort();
  }, [id, libraries]);
  return of === id ? state : OPENING;
}
