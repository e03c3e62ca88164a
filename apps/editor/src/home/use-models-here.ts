import type { LibraryEntry } from '@tegu/store/browser';
import { useCallback, useEffect, useState } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import { useServices } from '../services.ts';

/** The models of this device, as they are now. */
export interface ModelsHere {
  /** Null while they are being read. */
  readonly entries: readonly LibraryEntry[] | null;
  /** How many are here but cannot be read now. */
  readonly unsound: number;
  /** True when they could not be read just now. */
  readonly isUnread: boolean;
  readonly read: () => Promise<void>;
}

/** The models of this device, last edited first; other tabs and files that come change them too. */
export function useModelsHere(): ModelsHere {
  const { shelf, line } = useServices();
  const { times } = useFileOpening();
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [unsound, setUnsound] = useState(0);
  const [isUnread, setUnread] = useState(false);
  const read = useCallback(
    () =>
      shelf.listing().then(
        (listing) => {
          setEntries(listing.entries);
          setUnsound(listing.unsound);
          setUnread(false);
        },
        () => setUnread(true),
      ),
    [shelf],
  );
  useEffect(() => {
    void read();
    return line.listen((message) => {
      if (message.kind === 'library') void read();
    });
    // Files that came have changed the library.
  }, [read, line, times]);
  return { entries, unsound, isUnread, read };
}
