import type { JSX } from 'react';
import { Sheet } from '../controls/sheet.tsx';
import { useWords } from '../messages/words.tsx';
import { afterDialog } from './after-dialog.ts';

interface ListQuestionProps {
  /** How many lines were pasted. */
  readonly count: number;
  /** The competency that they would be deeds of; null for a new one. */
  readonly into: string | null;
  readonly onList: () => void;
  readonly onCells: () => void;
  readonly onClose: () => void;
}

/** Lines without columns: are they the deeds of one competency, or a cell each? */
export function ListQuestion({ count, into, onList, onCells, onClose }: ListQuestionProps): JSX.Element {
  const words = useWords();
  const closing = (act: () => void) => (): void => {
    onClose();
    afterDialog(act);
  };
  return (
    <Sheet
      title={words('pasting.list')}
      size="small"
      foot={
        <p className="acts">
          <button type="button" className="tegu-button primary" onClick={closing(onList)}>
            {words('pasting.list.paste')}
          </button>
          <button type="button" className="tegu-button quiet" onClick={closing(onCells)}>
            {words('pasting.list.asCells')}
          </button>
          <button type="button" className="tegu-button quiet" onClick={onClose}>
            {words('pasting.cancel')}
          </button>
        </p>
      }
      onClose={onClose}
    >
      <p>
        {into === null
          ? words('pasting.list.new', { count })
          : words('pasting.list.into', { count, name: into })}
      </p>
    </Sheet>
  );
}
