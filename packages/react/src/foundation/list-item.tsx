import { isBlank } from '@tegu/core';
import type { JSX, KeyboardEvent } from 'react';
import { RowMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { capsOf } from '../controls/key-caps.ts';
import { useWords } from '../messages/words.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import { GoalHorizon } from './goal-horizon.tsx';
import { isUnwritten, type Listed, type ListedKind } from './listed.ts';
import { MeasureList } from './measure-list.tsx';
import { GoalText, UnitText, ValueText } from './named-text.tsx';
import { StatementLinks } from './statement-links.tsx';
import { StatementSide } from './statement-side.tsx';
import { UnitLine } from './unit-line.tsx';

interface ListItemProps {
  readonly thing: Listed;
  readonly kind: ListedKind;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  /** One before it has the same name. */
  readonly isAlike: boolean;
  readonly onAdd: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One value, goal or unit: Enter adds the next, Alt and an arrow moves it, Backspace takes an empty one away. */
export function ListItem(props: ListItemProps): JSX.Element {
  const { thing, kind, index, count, name, isAlike, onAdd, onMove, onRemove } = props;
  const words = useWords();
  const { readOnly } = useSession();
  const { ref, gripRef, isDragged } = useSortableThing({
    id: thing.id,
    index,
    group: kind,
    disabled: readOnly,
  });
  const isEmpty = useSessionState(({ model }) => isUnwritten(model, thing));
  const onKeyDown = (event: KeyboardEvent): void => {
    const field = event.target;
    if (readOnly || event.nativeEvent.isComposing || !(field instanceof HTMLTextAreaElement)) return;
    // The measures are a list of their own within the row.
    if (field.closest('.tegu-measures')) return;
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
      end: capsOf('Alt+ArrowUp'),
      isDisabled: index === 0,
      onAction: () => onMove(-1),
    },
    {
      id: 'down',
      label: words('foundation.down'),
      end: capsOf('Alt+ArrowDown'),
      isDisabled: index === count - 1,
      onAction: () => onMove(1),
    },
    { id: 'delete', label: words('foundation.delete'), isDanger: true, onAction: onRemove },
  ];
  return (
    // The row hears the keys of the fields in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={ref}
      className={isDragged ? 'item tegu-sortable tegu-dragged' : 'item tegu-sortable'}
      data-record={thing.id}
      onKeyDown={onKeyDown}
    >
      {!readOnly && <SortableGrip name={name} gripRef={gripRef} />}
      <div>
        <ListedWords thing={thing} />
        <p className="alike" role="status">
          {isAlike && words(`foundation.same.${kind}`)}
        </p>
        {kind === 'strategicGoal' && <GoalHorizon goal={thing.id} />}
        <MeasureList
          of={thing.id}
          asks={kind === 'strategicGoal' ? 'always' : kind === 'unit' ? 'quietly' : 'never'}
        />
        {thing.type === 'statement' && !isEmpty && <StatementLinks statement={thing} />}
      </div>
      <div className="side">
        {thing.type === 'unit' && <UnitLine unit={thing} name={name} />}
        {thing.type === 'statement' && !isBlank(thing.text) && <StatementSide statement={thing} />}
      </div>
      {!readOnly && <RowMenu label={words('foundation.menu', { name })} entries={entries} />}
    </li>
  );
}

function ListedWords({ thing }: { readonly thing: Listed }): JSX.Element {
  if (thing.type === 'unit') return <UnitText unit={thing} />;
  return thing.kind === 'value' ? <ValueText statement={thing} /> : <GoalText statement={thing} />;
}

function actionOf(event: KeyboardEvent, isEmpty: boolean): 'add' | 'remove' | -1 | 1 | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (altKey && !ctrlKey && !metaKey && key === 'ArrowUp') return -1;
  if (altKey && !ctrlKey && !metaKey && key === 'ArrowDown') return 1;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'Enter') return 'add';
  return key === 'Backspace' && isEmpty ? 'remove' : undefined;
}
