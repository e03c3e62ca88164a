import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useFileOpening } from './file-opening.tsx';

/** Lies over the page while a file is held over it. */
export function DropHint(): JSX.Element | null {
  const words = useAppWords();
  const { isDropping } = useFileOpening();
  return isDropping ? (
    <div className="tegu-drop" aria-hidden>
      <span>{words('home.dropNow')}</span>
    </div>
  ) : null;
}
