import type { Id } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { useChildren, useSession } from '../session/session-context.tsx';
import { useMeasureActions } from './measure-actions.ts';
import { MeasureItem } from './measure-item.tsx';

interface MeasureListProps {
  readonly of: Id;
  /** Whether a first measure is asked for: always, only while one is at work there, or never. */
  readonly asks: 'always' | 'quietly' | 'never';
}

/** By what one sees that a goal or a unit gets there. Enter adds the next, Backspace takes an empty one away. */
export function MeasureList({ of, asks }: MeasureListProps): JSX.Element | null {
  const { readOnly } = useSession();
  const list = useRef<HTMLUListElement>(null);
  const measures = useChildren(of, 'measure');
  const actions = useMeasureActions(of);
  const isEmpty = measures.length === 0;
  const [wasEmpty, setWasEmpty] = useState(isEmpty);
  const [begun, setBegun] = useState<Id | null>(null);
  if (isEmpty !== wasEmpty) {
    // The one that is made by its first letter stays in the row where it was begun, and the caret with it.
    setWasEmpty(isEmpty);
    setBegun(measures[0]?.id ?? null);
  }
  if (isEmpty && (asks === 'never' || readOnly)) return null;

  const focusOn = (id: Id | undefined): void => {
    const field = id === undefined ? 'textarea' : `textarea[data-record="${CSS.escape(id)}"]`;
    list.current?.querySelector<HTMLElement>(field)?.focus();
  };
  const add = (after: Id): void => {
    let added: Id | undefined;
    flushSync(() => {
      added = actions.add(after);
    });
    focusOn(added);
  };
  const remove = (id: Id): void => {
    const at = measures.findIndex((measure) => measure.id === id);
    const neighbour = measures[at - 1] ?? measures[at + 1];
    const around = list.current?.closest('.item');
    flushSync(() => actions.remove(id));
    // A list that asks for no first measure goes with its last one.
    if (list.current) focusOn(neighbour?.id);
    else around?.querySelector('textarea')?.focus();
  };
  const rows = isEmpty ? [null] : measures;
  const isQuiet = isEmpty && asks === 'quietly';
  return (
    <ul className={isQuiet ? 'tegu-measures asking' : 'tegu-measures'} ref={list}>
      {rows.map((measure) => (
        <MeasureItem
          key={measure === null || measure.id === begun ? 'begun' : measure.id}
          of={of}
          measure={measure}
          onAdd={add}
          onMove={(id, step) => actions.moveBy(id, step)}
          onRemove={remove}
        />
      ))}
    </ul>
  );
}
