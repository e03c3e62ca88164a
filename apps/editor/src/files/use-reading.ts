import { useCallback, useMemo, useState } from 'react';

/** How far the reading of files has come. */
export interface Reading {
  /** The file that is being read. */
  readonly name: string;
  /** How many were read before it, and how many there are. */
  readonly done: number;
  readonly total: number;
}

/** Somebody's files while they are read. */
export interface ReadingTurn {
  /** Aborted when somebody thinks better of it. */
  readonly signal: AbortSignal;
  readonly tell: (reading: Reading) => void;
  readonly end: () => void;
}

interface ReadingFiles {
  /** What came last of what is being read. */
  readonly reading: Reading | undefined;
  readonly begin: () => ReadingTurn;
  /** Ends all that is being read. */
  readonly callOff: () => void;
}

/** Keeps what is being read: somebody may drop more files before the first ones are read. */
export function useReading(): ReadingFiles {
  const [turns, setTurns] = useState<ReadonlyMap<AbortController, Reading>>(new Map());
  const begin = useCallback((): ReadingTurn => {
    const controller = new AbortController();
    return {
      signal: controller.signal,
      tell: (reading) => setTurns((now) => new Map(now).set(controller, reading)),
      end: () => setTurns((now) => new Map([...now].filter(([each]) => each !== controller))),
    };
  }, []);
  return useMemo(
    () => ({
      reading: [...turns.values()].at(-1),
      begin,
      callOff: () => {
        for (const controller of turns.keys()) controller.abort();
      },
    }),
    [turns, begin],
  );
}
