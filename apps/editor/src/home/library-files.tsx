import { useEffect, useRef, type JSX } from 'react';
import { archiveWorkOf } from '../archive/archive-work.ts';
import { LibraryArchive } from '../archive/library-archive.tsx';
import { useAppWords } from '../messages/load-messages.ts';
import { useStoreState } from '../open/use-store-state.ts';
import { useServices } from '../services.ts';

interface LibraryFilesProps {
  readonly hasModels: boolean;
  readonly onOpen: () => void;
  readonly read: () => Promise<void>;
}

/** The ways between this device's library and files: one by one, and all at once. */
export function LibraryFiles({ hasModels, onOpen, read }: LibraryFilesProps): JSX.Element {
  const words = useAppWords();
  const { kind } = useStoreState(archiveWorkOf(useServices()));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A zip may be dropped where the list is too long for this to be in sight; jsdom cannot scroll.
    if (kind === 'brought' || kind === 'refused') place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [kind]);
  return (
    <div className="tegu-home-open" ref={place}>
      <p>
        <button type="button" className="tegu-link" onClick={onOpen}>
          {words('home.openFile')}
        </button>
        <span className="tegu-muted">{words('home.orDrop')}</span>
      </p>
      <LibraryArchive hasModels={hasModels} onBroughtBack={() => void read()} />
    </div>
  );
}
