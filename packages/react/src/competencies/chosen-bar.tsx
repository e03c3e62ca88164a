import type { JSX } from 'react';
import { ActionMenu, type MenuGroup } from '../controls/action-menu.tsx';
import { capsOf } from '../controls/key-caps.ts';
import { useWords } from '../messages/words.tsx';

interface ChosenBarProps {
  /** What it is called to those who hear it. */
  readonly label: string;
  /** How many are chosen, in words. */
  readonly said: string;
  readonly count: number;
  readonly onStep: (step: -1 | 1) => void;
  /** Where they can go beside that. */
  readonly away: MenuGroup;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}

/** What can be done with what is chosen together, for mouse and finger. */
export function ChosenBar({
  label,
  said,
  count,
  onStep,
  away,
  onDuplicate,
  onRemove,
  onLeave,
}: ChosenBarProps): JSX.Element {
  const words = useWords();
  const steps: MenuGroup = {
    id: 'step',
    entries: [
      { id: 'up', label: words('competencies.up'), end: capsOf('Alt+ArrowUp'), onAction: () => onStep(-1) },
      {
        id: 'down',
        label: words('competencies.down'),
        end: capsOf('Alt+ArrowDown'),
        onAction: () => onStep(1),
      },
    ],
  };
  return (
    <div className="tegu-chosen-bar" role="group" aria-label={label}>
      <span className="count">{said}</span>
      {count > 0 && (
        <>
          <ActionMenu
            label={words('competencies.rows.move')}
            className="tegu-link"
            edge="start"
            groups={away.entries.length > 0 ? [steps, away] : [steps]}
          >
            {words('competencies.rows.move')}
          </ActionMenu>
          <button type="button" className="tegu-link" onClick={onDuplicate}>
            {words('competencies.duplicate')}
          </button>
          <button type="button" className="tegu-link" onClick={onRemove}>
            {words('competencies.delete')}
          </button>
        </>
      )}
      <button type="button" className="tegu-link done" onClick={onLeave}>
        {words('competencies.rows.done')}
      </button>
    </div>
  );
}
