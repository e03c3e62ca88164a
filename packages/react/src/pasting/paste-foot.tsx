import { useId, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { afterDialog } from './after-dialog.ts';

interface PasteFootProps {
  /** What pasting will do, in numbers. */
  readonly counted: string;
  readonly isDisabled: boolean;
  readonly onPaste: () => void;
  /** Pastes cell by cell instead, where that can be. */
  readonly onCells?: (() => void) | undefined;
  /** Opens the file that the block came from as a model of its own instead, where it came from one. */
  readonly onOther?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The foot of a dialog that shows what a block will do: how much, and the ways on. */
export function PasteFoot({
  counted,
  isDisabled,
  onPaste,
  onCells,
  onOther,
  onClose,
}: PasteFootProps): JSX.Element {
  const words = useWords();
  const id = useId();
  return (
    <>
      <p className="tegu-pasting-counted" id={id} role="status">
        {counted}
      </p>
      <p className="acts">
        <button
          type="button"
          className="tegu-button primary"
          disabled={isDisabled}
          aria-describedby={id}
          onClick={onPaste}
        >
          {words(onOther ? 'sheets.take' : 'pasting.paste')}
        </button>
        {onCells && (
          <button
            type="button"
            className="tegu-button quiet"
            onClick={() => {
              onClose();
              afterDialog(onCells);
            }}
          >
            {words('pasting.asCells')}
          </button>
        )}
        {onOther && (
          <button type="button" className="tegu-button quiet" onClick={onOther}>
            {words('sheets.other')}
          </button>
        )}
        <button type="button" className="tegu-button quiet" onClick={onClose}>
          {words('pasting.cancel')}
        </button>
      </p>
    </>
  );
}
