import type { JSX, MouseEvent } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Named } from '../session/names.ts';
import { LinkMark } from './link-mark.tsx';
import type { PairState } from './pair-state.ts';

interface AlignmentLinkProps {
  readonly state: PairState;
  /** The other end of the pair. */
  readonly name: Named;
  readonly onOpen: (from: HTMLElement) => void;
}

/** A pair in a list on a phone: how it stands, and the way to what it rests on. What is not linked is left out. */
export function AlignmentLink({ state, name, onOpen }: AlignmentLinkProps): JSX.Element | null {
  const words = useWords();
  if (state === 'none') return null;
  return (
    <ListedLink
      mark={<LinkMark state={state} />}
      name={name}
      state={words(`check.link.${state}`)}
      onOpen={onOpen}
    />
  );
}

interface ListedLinkProps {
  readonly mark: JSX.Element | null;
  readonly name: Named;
  /** The state in words. */
  readonly state: string;
  readonly onOpen: (from: HTMLElement) => void;
}

/** One line of such a list. */
export function ListedLink({ mark, name, state, onOpen }: ListedLinkProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={(event: MouseEvent<HTMLElement>) => onOpen(event.currentTarget)}
      >
        <span className="mark">{mark}</span>
        <span>
          <span lang={name.lang}>{name.text}</span> <small>{state}</small>
        </span>
      </button>
    </li>
  );
}
