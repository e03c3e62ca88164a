import { CheckBox } from '@tegu/react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { CompetencyText } from './competency-text.tsx';
import type { LibraryCompetency, LibraryDesk } from './library-desk.ts';

interface LibraryCompetencyPartProps {
  readonly desk: LibraryDesk;
  readonly id: string | undefined;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onBack: () => void;
}

type Fetched = 'fetching' | 'missing' | LibraryCompetency;

/** The competency that is being read. Its heading takes the focus; Escape leads back to the list. */
export function LibraryCompetencyPart(props: LibraryCompetencyPartProps): JSX.Element {
  const { desk, id, isChosen, onToggle, onCopy, onBack } = props;
  const words = useAppWords();
  const [fetched, setFetched] = useState<Fetched>('fetching');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (id === undefined) return undefined;
    let isWanted = true;
    void desk
      .competency(id)
      .catch(() => undefined)
      .then((competency) => {
        if (isWanted) setFetched(competency ?? 'missing');
      });
    return () => {
      isWanted = false;
    };
  }, [desk, id]);
  const isThere = typeof fetched === 'object';
  useEffect(() => {
    if (isThere) heading.current?.focus({ preventScroll: window.innerWidth >= 1024 });
  }, [isThere]);
  if (id === undefined) return <p className="read tegu-muted empty">{words('library.pickOne')}</p>;
  return (
    // Escape is heard from whatever has the focus in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className="read"
      aria-label={isThere ? fetched.name || words('library.unnamed') : words('library.fetching')}
      aria-busy={fetched === 'fetching'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <p className="back">
        <button type="button" className="tegu-link" onClick={onBack}>
          {words('library.back')}
        </button>
      </p>
      {fetched === 'missing' && <p role="alert">{words('library.gone')}</p>}
      {isThere && (
        <>
          <CompetencyText competency={fetched} heading={heading} />
          <p className="acts">
            <button type="button" className="tegu-button primary" onClick={() => onCopy(id)}>
              {words('library.copy')}
            </button>
            <CheckBox label={words('library.choose')} isChecked={isChosen} onChange={() => onToggle(id)} />
          </p>
        </>
      )}
    </article>
  );
}
