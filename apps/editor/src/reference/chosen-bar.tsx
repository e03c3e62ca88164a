import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';

interface ChosenBarProps {
  readonly count: number;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** How many are chosen, and what can be done with them. */
export function ChosenBar({ count, onCopy, onClear }: ChosenBarProps): JSX.Element {
  const words = useAppWords();
  return (
    <div className={count > 0 ? 'chosen-bar' : 'chosen-bar is-empty'}>
      <span role="status">{count > 0 && words('library.chosen', { count })}</span>
      {count > 0 && (
        <span className="acts">
          <button type="button" className="tegu-button primary" onClick={onCopy}>
            {words('library.copy')}
          </button>
          <button type="button" className="tegu-button quiet" onClick={onClear}>
            {words('library.clear')}
          </button>
        </span>
      )}
    </div>
  );
}
