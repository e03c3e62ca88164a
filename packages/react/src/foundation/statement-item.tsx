import { isBlank } from '@tegu/core';
import type { JSX, KeyboardEvent } from 'react';
import { RowMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import { FollowsLine } from './follows-line.tsx';
import { GoalDetails } from './goal-details.tsx';
import { GoalText, ValueText } from './statement-text.tsx';
import { StatementSide } from './statement-side.tsx';
import type { ListedKind, Statement } from './statements.ts';

interface StatementItemProps {
  readonly statement: Statement;
  readonly kind: ListedKind;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly onAdd: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One value or goal: Enter adds the next, Alt and an arrow moves it, Backspace takes an empty one away. */
export function StatementItem(props: StatementItemProps): JSX.Element {
  const { statement, kind, index, count, name, onAdd, onMove, onRemove } = props;
  const words = useWords();
  const { readOnly } = useSession();
  const { ref, gripRef, isDragged } = useSortableThing({
    id: statement.id,
    index,
    group: kind,
    disabled: readOnly,
  });
  const isEmpty = isBlank(statement.title) && isBlank(statement.text);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (readOnly || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    const act = actionOf(event, isEmpty);
    if (!act) return;
    event.preventDefault();
    if (act === 'add') onAdd();
    else if (act === 'remove') onRemove();
    else onMove(act);
  };
  const entries: readonly MenuEntry[] = [
    {
      id: 'up',
      label: words('foundation.up'),
      end: 'Alt ↑',
      isDisabled: index === 0,
      onAction: () => onMove(-1),
    },
    {
      id: 'down',
      label: words('foundation.down'),
      end: 'Alt ↓',
      isDisabled: index === count - 1,
      onAction: () => onMove(1),
    },
    { id: 'delete', label: words('foundation.delete'), isDanger: true, onAction: onRemove },
  ];
  return (
    // The row hears the keys of the fields in it; it is no control itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={ref}
      className={isDragged ? 'item tegu-sortable tegu-dragged' : 'item tegu-sortable'}
      data-record={statement.id}
      onKeyDown={onKeyDown}
    >
      {!readOnly && <SortableGrip name={name} gripRef={gripRef} />}
      <div>
        {kind === 'value' ? <ValueText statement={statement} /> : <GoalText statement={statement} />}
        {kind === 'strategicGoal' && <GoalDetails goal={statement} />}
        {!isEmpty && <FollowsLine statement={statement} />}
      </div>
      <div className="side">{!isBlank(statement.text) && <StatementSide statement={statement} />}</div>
      {!readOnly && <RowMenu label={words('foundation.menu', { name })} entries={entries} />}
    </li>
  );
}

function actionOf(event: KeyboardEvent, isEmpty: boolean): 'add' | 'remove' | -1 | 1 | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (altKey && !ctrlKey && !metaKey && key === 'ArrowUp') return -1;
  if (altKey && !ctrlKey && !metaKey && key === 'ArrowDown') return 1;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'Enter') return 'add';
  return key === 'Backspace' && isEmpty ? 'remove' : undefined;
}
