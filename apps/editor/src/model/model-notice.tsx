import type { JSX } from 'react';

interface ModelNoticeProps {
  readonly words: string;
  /** The way out, where there is one. */
  readonly action?: string;
  readonly onAction?: () => void;
  /** Puts it away, where there is nothing left to do. */
  readonly seen?: string;
  readonly onSeen?: () => void;
}

/** What is the matter with the model as a whole. */
export function ModelNotice({ words, action, onAction, seen, onSeen }: ModelNoticeProps): JSX.Element {
  const putAway = (): void => {
    onSeen?.();
    // The button goes, and the focus with it: those who have only a keyboard go on in the place below.
    document.getElementById('tegu-place')?.focus({ preventScroll: true });
  };
  return (
    <div className="tegu-notice" role="status">
      <span>{words}</span>
      {(action !== undefined || seen !== undefined) && (
        <span className="deeds">
          {action !== undefined && (
            <button type="button" className="tegu-button" onClick={onAction}>
              {action}
            </button>
          )}
          {seen !== undefined && (
            <button type="button" className="tegu-link" onClick={putAway}>
              {seen}
            </button>
          )}
        </span>
      )}
    </div>
  );
}
