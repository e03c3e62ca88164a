import {
  Accessibility,
  defaultPreset,
  KeyboardSensor,
  PointerActivationConstraints,
  PointerSensor,
  StyleInjector,
  type DragDropManager,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
} from '@dnd-kit/dom';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import { DragDropProvider } from '@dnd-kit/react';
import { createContext, useContext, useId, useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import type { Id } from '@tegu/core';
import { useWords } from '../messages/words.tsx';
import { pageNonce } from './nonce.ts';

/** Where a thing was put: into a group, before one of its members or at the end. */
export interface SortableMove {
  readonly id: Id;
  readonly group: Id;
  readonly before: Id | null;
}

interface SortableAreaProps {
  /** The members of a group in their order, as they stand in the model. */
  readonly membersOf: (group: Id) => readonly Id[];
  /** What a thing is called when it is announced. */
  readonly nameOf: (id: Id) => string;
  /** What a group is called when something comes into it; left out where there is one group. */
  readonly groupNameOf?: (group: Id) => string;
  readonly onMove: (move: SortableMove) => void;
  /** True for a thing that takes others along: it is told of once the drag is over, for until then the elements are not ours. */
  readonly takesOthers?: (id: Id) => boolean;
  readonly children: ReactNode;
}

const InstructionsContext = createContext('');

/** Holding a finger still for this long picks a thing up, so that a swipe over it still scrolls. */
const TOUCH_HOLD = 250;

const sensors = [
  PointerSensor.configure({
    activationConstraints: (event) =>
      event.pointerType === 'touch'
        ? [new PointerActivationConstraints.Delay({ value: TOUCH_HOLD, tolerance: 5 })]
        : [new PointerActivationConstraints.Distance({ value: 4 })],
  }),
  KeyboardSensor,
];

/** Things inside can be dragged into another order with pointer, finger or keyboard; each step is said aloud. */
export function SortableArea({
  membersOf,
  nameOf,
  groupNameOf,
  onMove,
  takesOthers = () => false,
  children,
}: SortableAreaProps): JSX.Element {
  const words = useWords();
  const instructions = useId();
  const [said, say] = useState('');
  const lastPlace = useRef('');
  // dnd-kit's own announcements are written once and in English; ours follow the language of the screen.
  const plugins = useMemo(
    () => [
      ...defaultPreset.plugins.filter((plugin) => plugin !== Accessibility),
      StyleInjector.configure({ nonce: pageNonce() ?? '' }),
    ],
    [],
  );
  const placeOf = (event: DragStartEvent | DragOverEvent | DragEndEvent): Dragged | undefined => {
    const { source } = event.operation;
    if (!source || !isSortable(source)) return undefined;
    const id = String(source.id);
    const group = String(source.group ?? '');
    const others = membersOf(group).filter((member) => member !== id);
    return {
      id,
      group,
      before: others[source.index] ?? null,
      isMoved: source.index !== source.initialIndex || source.group !== source.initialGroup,
      values: { name: nameOf(id), place: source.index + 1, count: others.length + 1 },
      groupName: source.group === source.initialGroup ? undefined : groupNameOf?.(group),
    };
  };
  return (
    <DragDropProvider
      plugins={plugins}
      sensors={sensors}
      onDragStart={(event) => {
        const dragged = placeOf(event);
        if (!dragged) return;
        lastPlace.current = placeKey(dragged);
        say(words('sortable.picked', dragged.values));
      }}
      onDragOver={(event) => {
        const dragged = placeOf(event);
        // Being over one's own place is no news; it would drown out that something was picked up.
        if (!dragged || placeKey(dragged) === lastPlace.current) return;
        lastPlace.current = placeKey(dragged);
        const { groupName, values } = dragged;
        say(
          groupName === undefined
            ? words('sortable.moved', values)
            : words('sortable.movedTo', { ...values, group: groupName }),
        );
      }}
      onDragEnd={(event, manager) => {
        const dragged = placeOf(event);
        if (!dragged) return;
        const isDone = !event.canceled && dragged.isMoved;
        say(words(isDone ? 'sortable.dropped' : 'sortable.left', dragged.values));
        const { id, group, before } = dragged;
        if (!isDone) return;
        if (takesOthers(id)) onceIdle(manager, () => onMove({ id, group, before }));
        else onMove({ id, group, before });
      }}
    >
      <InstructionsContext value={instructions}>{children}</InstructionsContext>
      <span id={instructions} hidden>
        {words('sortable.howTo')}
      </span>
      <span className="tegu-unseen" role="status">
        {said}
      </span>
    </DragDropProvider>
  );
}

/** Does something once nothing is dragged, nor on its way to where it was put. */
function onceIdle(manager: DragDropManager, act: () => void): void {
  if (manager.dragOperation.status.idle) act();
  else requestAnimationFrame(() => onceIdle(manager, act));
}

interface Dragged extends SortableMove {
  readonly isMoved: boolean;
  readonly values: { readonly name: string; readonly place: number; readonly count: number };
  readonly groupName: string | undefined;
}

function placeKey({ group, values }: Dragged): string {
  return `${group} ${values.place}`;
}

/** What a thing in a SortableArea is wired up with. */
export interface SortableThing {
  /** For the element that moves. */
  readonly ref: (element: Element | null) => void;
  /** For the button that it is picked up by; give it to `SortableGrip`. */
  readonly gripRef: (element: Element | null) => void;
  readonly isDragged: boolean;
}

/** Makes one element of a SortableArea movable within its group and between groups. */
export function useSortableThing({
  id,
  index,
  group,
  disabled = false,
}: {
  readonly id: Id;
  readonly index: number;
  readonly group: Id;
  readonly disabled?: boolean;
}): SortableThing {
  const { ref, handleRef, isDragging } = useSortable({
    id,
    index,
    group,
    type: 'thing',
    accept: 'thing',
    disabled,
  });
  return { ref, gripRef: handleRef, isDragged: isDragging };
}

/** The id of the sentence that tells how to move things with the keyboard. */
export function useSortableInstructions(): string {
  return useContext(InstructionsContext);
}
