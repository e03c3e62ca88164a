import { useDeferredValue, useRef, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { LibraryDesk } from './library-desk.ts';
import { LibraryRows } from './library-rows.tsx';
import { useLibraryRows } from './use-library-rows.ts';

interface LibraryListProps {
  readonly desk: LibraryDesk;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** The competency that is being read. */
  readonly read: string | undefined;
  readonly onRead: (id: string) => void;
}

/** The search of a library and what it finds, as one types. */
export function LibraryList({ desk, chosen, onToggle, read, onRead }: LibraryListProps): JSX.Element {
  const words = useAppWords();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const rows = useLibraryRows(desk, asked);
  const list = useRef<HTMLDivElement>(null);
  const { found, isFailed } = rows;
  return (
    <>
      <input
        type="search"
        className="tegu-field"
        aria-label={words('library.search')}
        placeholder={words('library.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') setQuery('');
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          list.current?.focus();
        }}
      />
      <p role="status" className="tegu-small tegu-muted found">
        {found && found.words !== '' && words('library.found', { count: found.total, query: found.words })}
      </p>
      {isFailed && <p role="alert">{words('library.notAnswered')}</p>}
      {found?.total === 0 ? (
        <p className="nothing">{words('library.tryOther')}</p>
      ) : (
        found && (
          <LibraryRows
            key={found.words}
            list={list}
            total={found.total}
            rowAt={rows.rowAt}
            need={rows.need}
            chosen={chosen}
            onToggle={onToggle}
            read={read}
            onRead={onRead}
          />
        )
      )}
    </>
  );
}
