import { GripVertical } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useSortableInstructions } from './sortable.tsx';

/** The six dots at the left of a row: drag them, or Space and the arrow keys. */
export function SortableGrip({
  name,
  gripRef,
  isPassedOver = false,
}: {
  readonly name: string;
  readonly gripRef: (element: Element | null) => void;
  /** Tab goes by it. */
  readonly isPassedOver?: boolean;
}): JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      className="tegu-grip"
      tabIndex={isPassedOver ? -1 : undefined}
      ref={gripRef}
      aria-label={words('sortable.grip', { name })}
      aria-roledescription={words('sortable.role')}
      aria-describedby={useSortableInstructions()}
    >
      <GripVertical className="tegu-icon-small" strokeWidth={1.75} aria-hidden />
    </button>
  );
}
