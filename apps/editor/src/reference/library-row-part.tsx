import { Icon } from '@tegu/react';
import type { JSX, Ref } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { LibraryRow } from './library-desk.ts';

interface LibraryRowPartProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  /** Where it stands in the list, in pixels from its top. */
  readonly start: number;
  /** Undefined while it is being fetched. */
  readonly row: LibraryRow | undefined;
  /** The keys are at it. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** It is being read. */
  readonly isRead: boolean;
  readonly onToggle: () => void;
  readonly onRead: () => void;
}

/** A competency in the list. A press on its box chooses it, a press elsewhere opens it; the keys are the list's. */
export function LibraryRowPart(props: LibraryRowPartProps): JSX.Element {
  const { ref, id, index, total, start, row, isActive, isChosen, isRead, onToggle, onRead } = props;
  const words = useAppWords();
  const about = [row?.code, row?.category].filter(Boolean).join(' · ');
  return (
    // The list hears the keys; a row is what they are at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={ref}
      id={id}
      role="option"
      // It is reached through the list, which says at which row the keys are.
      tabIndex={-1}
      data-index={index}
      className={`row${isActive ? ' is-active' : ''}`}
      style={{ transform: `translateY(${start}px)` }}
      aria-selected={isChosen}
      aria-current={isRead ? 'true' : undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      onClick={onRead}
    >
      {/* For a pointer; the list says of each row whether it is chosen. */}
      <span
        className="box"
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <i>{isChosen && <Icon name="tick" />}</i>
      </span>
      {row ? (
        <span className="words">
          <span className="name" lang={row.language}>
            {row.name || words('library.unnamed')}
          </span>
          {about !== '' && <span className="tegu-small tegu-muted">{about}</span>}
          {row.sentence !== '' && (
            <span className="tegu-small sentence" lang={row.language}>
              {row.sentence}
            </span>
          )}
        </span>
      ) : (
        <span className="words tegu-muted">{words('library.fetching')}</span>
      )}
    </div>
  );
}
