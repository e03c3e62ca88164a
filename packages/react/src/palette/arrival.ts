import type { Id } from '@tegu/core';
import { createContext, useCallback, useLayoutEffect, useRef, type Context, type RefObject } from 'react';
import { usePlaces, type Whereabouts } from '../places/places-context.tsx';

/** Where somebody wants to be: a place, and a text of a record there. */
export interface Goal {
  readonly to: Whereabouts;
  readonly record?: Id | undefined;
  readonly field?: string | undefined;
  /** The words of the text that are chosen there; none: the caret goes to its end. */
  readonly words?: { readonly start: number; readonly end: number } | undefined;
  /** A selector of what the field stands beside, where the record itself has none. */
  readonly beside?: string | undefined;
}

/** The way to a goal, for what the frame stands around; null outside of one. */
export const ArrivalContext: Context<((goal: Goal) => void) | null> = createContext<
  ((goal: Goal) => void) | null
>(null);

/** How many times the page is drawn before a page or a field that has not come is no longer waited for: about five seconds. */
const PATIENCE = 300;

/** The way to a goal: the address changes, and the caret goes into the record's field as soon as that stands there. */
export function useArrival(scope: RefObject<HTMLElement | null>): (goal: Goal) => void {
  const places = usePlaces();
  const latest = useRef(places);
  const waiting = useRef(0);
  const forget = useRef<AbortController>(null);
  useLayoutEffect(() => {
    latest.current = places;
  }, [places]);
  return useCallback(
    (goal) => {
      const look = (left: number): void => {
        const hasCome = isThere(latest.current.where, goal.to);
        const field = hasCome ? fieldFor(scope.current, goal) : null;
        if (field) arriveAt(field, goal.words);
        else if (hasCome && ((goal.record === undefined && goal.beside === undefined) || left === 0))
          scope.current?.querySelector('main')?.focus();
        else if (left > 0) waiting.current = requestAnimationFrame(() => look(left - 1));
      };
      cancelAnimationFrame(waiting.current);
      forget.current?.abort();
      forget.current = new AbortController();
      const { signal } = forget.current;
      // Whoever presses somewhere or tabs on meanwhile has gone on.
      const giveUp = (event: Event): void => {
        if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
        cancelAnimationFrame(waiting.current);
      };
      for (const kind of ['pointerdown', 'keydown'])
        scope.current?.ownerDocument.addEventListener(kind, giveUp, { capture: true, signal });
      latest.current.go(goal.to);
      waiting.current = requestAnimationFrame(() => look(PATIENCE));
    },
    [scope],
  );
}

function isThere(where: Whereabouts, to: Whereabouts): boolean {
  return where.place === to.place && where.view === to.view && where.item === to.item;
}

/** The field of a record's text: the one asked for, else the first of the record. */
function fieldFor(scope: HTMLElement | null, { record, field, beside }: Goal): HTMLElement | null {
  const page = scope?.querySelector('main');
  if (!page) return null;
  const near = beside === undefined ? null : page.querySelector(beside)?.closest('section');
  const nearby =
    near?.querySelector<HTMLElement>('textarea') ?? near?.querySelector<HTMLElement>('.add, .tegu-add');
  if (nearby) return nearby;
  if (record === undefined) return null;
  const its = `[data-record="${CSS.escape(record)}"]`;
  return (
    (field === undefined
      ? null
      : page.querySelector<HTMLElement>(`textarea${its}[data-field="${CSS.escape(field)}"]`)) ??
    page.querySelector<HTMLElement>(`textarea${its}, ${its} textarea`)
  );
}

function arriveAt(field: HTMLElement, words: Goal['words']): void {
  field.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) {
    const { length } = field.value;
    field.setSelectionRange(words?.start ?? length, words?.end ?? length);
  }
  // The header lies over the top of the page.
  field.scrollIntoView({ block: 'center' });
}
