import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryDesk, LibraryRow } from './library-desk.ts';

/** So many competencies are asked for at once. */
const PAGE = 100;

interface Found {
  /** The words that they answer. */
  readonly words: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly LibraryRow[]>;
}

/** What the search has come to. */
export interface LibraryRowsFound {
  /** Null until there is a first answer. */
  readonly found: Found | null;
  /** True where the desk could not answer. */
  readonly isFailed: boolean;
  /** The competency at that place; undefined while it is being fetched. */
  readonly rowAt: (index: number) => LibraryRow | undefined;
  /** Fetches what is in sight, where it is not here yet. */
  readonly need: (first: number, last: number) => void;
}

/** The competencies that answer the words, fetched as they come in sight. The latest words win, whatever is answered last. */
export function useLibraryRows(desk: LibraryDesk, words: string): LibraryRowsFound {
  const [found, setFound] = useState<Found | null>(null);
  const [isFailed, setFailed] = useState(false);
  const latest = useRef(words);
  const asked = useRef(new Set<string>());
  const ask = useCallback(
    async (page: number, of: string): Promise<void> => {
      const key = `${page} ${of}`;
      if (asked.current.has(key)) return;
      asked.current.add(key);
      try {
        const { rows, total } = await desk.rows(of, page * PAGE, PAGE);
        if (latest.current !== of) return;
        setFailed(false);
        setFound((before) => ({
          words: of,
          total,
          pages: new Map(before?.words === of ? before.pages : []).set(page, rows),
        }));
      } catch {
        if (latest.current === of) setFailed(true);
      } finally {
        // What did not come is asked for again when it is next in sight.
        asked.current.delete(key);
      }
    },
    [desk],
  );
  useEffect(() => {
    latest.current = words;
    // Nothing is set before the desk has answered.
    // oxlint-disable-next-line react/set-state-in-effect
    void ask(0, words);
  }, [ask, words]);
  const rowAt = useCallback(
    (index: number) => found?.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    [found],
  );
  const need = useCallback(
    (first: number, last: number) => {
      if (!found || found.words !== latest.current) return;
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++)
        if (!found.pages.has(page)) void ask(page, found.words);
    },
    [found, ask],
  );
  return { found, isFailed, rowAt, need };
}
