import type { Id } from '@tegu/core';
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { isPlainClick } from '../places/place-link.tsx';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { keepingCaret } from './caret.ts';
import type { CompetencyActions } from './competency-actions.ts';
import { manyCompetencies } from './many-competencies.ts';
import { parentOf } from './tree-groups.ts';
import { treeActOf, type TreeAct } from './tree-keys.ts';
import { useChoice } from './use-choice.ts';

interface ChosenCompetenciesOptions {
  readonly tree: RefObject<HTMLElement | null>;
  /** All competencies in the order of the tree. */
  readonly ids: readonly Id[];
  /** The competency whose page is open. */
  readonly open: Id | null;
  readonly nameOf: (id: Id) => string;
  readonly groupNameOf: (group: Id) => string;
  readonly actions: CompetencyActions;
  readonly say: (words: string) => void;
}

/** The competencies that are chosen together in the tree, and what can be done with them. */
export interface ChosenCompetencies {
  /** In their order. */
  readonly ids: readonly Id[];
  readonly isPicking: boolean;
  /** The same functions as long as the tree is there, so that no item is drawn anew for them. */
  readonly picking: Picking;
  readonly moveBy: (step: -1 | 1) => void;
  /** Into a category, or to the model for those without one. */
  readonly moveTo: (parent: Id) => void;
  /** Where one that was dragged was put, all go that are chosen with it. */
  readonly drop: (id: Id, parent: Id, before: Id | null) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly leave: () => void;
  readonly copied: () => void;
  /** What a drag that begins at one carries. */
  readonly carriedWith: (id: Id) => number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
}

/** Choosing by tapping. */
export interface Picking {
  readonly pick: (id: Id) => void;
  readonly toggle: (id: Id) => void;
}

/** The link of a competency in the tree. */
export function linkOf(tree: HTMLElement | null, id: Id | undefined): HTMLElement | null {
  return id === undefined
    ? null
    : (tree?.querySelector<HTMLElement>(`[data-competency="${CSS.escape(id)}"]`) ?? null);
}

/** Several competencies at once: chosen by keys, mouse or finger, then moved, copied or deleted as one step. */
export function useChosenCompetencies(options: ChosenCompetenciesOptions): ChosenCompetencies {
  const { tree, ids, open, nameOf, groupNameOf, actions, say } = options;
  const words = useWords();
  const session = useSession();
  const places = usePlaces();
  const undoToast = useUndoToast();
  const many = useMemo(() => manyCompetencies(session), [session]);
  const choice = useChoice({
    place: tree,
    ids,
    focusOf: linkOf,
    say,
    said: ({ at, isPicking }, count) =>
      count > 1 || isPicking
        ? words('competencies.many.chosen', { count })
        : words('competencies.row.chosen', { name: nameOf(at) }),
  });
  const { ids: among, concerned } = choice;

  /** Says where they stand now: of one category by their places, of several by how many they are. */
  const sayMoved = (moved: readonly Id[]): void => {
    const { model } = session.store.getState();
    const parents = [...new Set(moved.map((id) => parentOf(model, id)))];
    const [parent = model.root] = parents;
    const listed = model.childIds(parent, 'competency');
    const at = moved.map((id) => listed.indexOf(id) + 1);
    const values = { count: moved.length, group: groupNameOf(parent), total: listed.length };
    say(
      parents.length > 1
        ? words('competencies.many.movedApart', { count: moved.length })
        : words('competencies.many.moved', { ...values, from: Math.min(...at), to: Math.max(...at) }),
    );
  };
  /** What is drawn anew in another list loses the focus; the link of the one that had it takes it on. */
  const moving = (moved: readonly Id[], act: () => boolean): void => {
    const { activeElement: held, body } = tree.current?.ownerDocument ?? document;
    const id = competencyAt(held);
    let isDone = false;
    keepingCaret(() => {
      isDone = act();
    });
    const now = body.ownerDocument.activeElement;
    if (id !== undefined && (now === body || now === null)) choice.focus(id);
    if (isDone) sayMoved(moved);
  };
  const duplicate = (those: readonly Id[]): void => {
    const copies = choice.made(() => many.duplicate(those));
    if (copies.length > 0) say(words('competencies.many.duplicated', { count: copies.length }));
  };
  const remove = (those: readonly Id[]): void => {
    const next = choice.nextTo(those);
    const isOpenGoing = places.where.item !== undefined && those.includes(places.where.item);
    let isDone = false;
    flushSync(() => {
      isDone = many.remove(those);
    });
    if (!isDone) return;
    flushSync(choice.leave);
    choice.focus(next);
    if (isOpenGoing) places.go({ place: 'competencies', item: next });
    undoToast(words('competencies.many.deleted', { count: those.length }));
  };
  const act = (id: Id, what: TreeAct): void => {
    const at = ids.indexOf(id);
    const those = concerned(id);
    const isAlone = those.length === 1;
    switch (what) {
      case 'above':
        return choice.choose(ids[at - 1]);
      case 'below':
        return choice.choose(ids[at + 1]);
      case 'reachUp':
        return choice.reach(id, ids[at - 1]);
      case 'reachDown':
        return choice.reach(id, ids[at + 1]);
      case 'all':
        return choice.all(id);
      case 'toggle':
        return choice.toggle(id);
      case 'leave':
        return choice.leave();
      case 'menu':
        return menuOf(tree.current, id, among.length > 1)?.click();
      case 'up':
      case 'down': {
        const step = what === 'up' ? -1 : 1;
        if (!isAlone) return moving(those, () => many.moveBy(those, step));
        return moveAlone(id, () => actions.moveBy(id, step));
      }
      case 'before':
      case 'after': {
        const step = what === 'before' ? -1 : 1;
        if (!isAlone) return moving(those, () => many.moveAside(those, step));
        return moveAlone(id, () => actions.moveAside(id, step));
      }
      case 'duplicate':
        return isAlone ? actions.duplicate(id) : duplicate(those);
      case 'remove':
        return isAlone ? removeAlone(id) : remove(those);
    }
  };
  const moveAlone = (id: Id, step: () => void): void => {
    step();
    const { activeElement, body } = tree.current?.ownerDocument ?? document;
    if (activeElement === body || activeElement === null) choice.focus(id);
  };
  const removeAlone = (id: Id): void => {
    const next = choice.nextTo([id]);
    flushSync(() => actions.remove(id));
    choice.focus(next);
  };
  const latest = useRef(choice);
  useLayoutEffect(() => {
    latest.current = choice;
  });
  const pick = useCallback((id: Id): void => latest.current.pick(id), []);
  const toggle = useCallback((id: Id): void => latest.current.toggle(id), []);
  return {
    ids: among,
    isPicking: choice.isPicking,
    picking: useMemo(() => ({ pick, toggle }), [pick, toggle]),
    moveBy: (step) => moving(among, () => many.moveBy(among, step)),
    moveTo: (parent) => {
      let isDone = false;
      flushSync(() => {
        isDone = many.moveTo(among, parent, null);
      });
      choice.focus(among[0]);
      if (isDone)
        undoToast(words('competencies.many.movedTo', { count: among.length, group: groupNameOf(parent) }));
    },
    drop: (id, parent, before) => {
      const those = concerned(id);
      if (those.length === 1) actions.moveTo(id, parent, before);
      else moving(those, () => many.moveTo(those, parent, before));
    },
    duplicate: () => duplicate(among),
    remove: () => remove(among),
    leave: choice.finish,
    copied: () => say(words('competencies.many.copied', { count: among.length })),
    carriedWith: (id) => concerned(id).length,
    onKeyDown: (event) => {
      const id = linkAt(event.target);
      if (session.readOnly || event.defaultPrevented) return;
      if (event.key === 'Escape' && id === undefined && (choice.isPicking || isInBar(event.target)))
        return choice.finish();
      const what = id === undefined ? undefined : treeActOf(event, among.length > 0);
      if (id === undefined || what === undefined) return;
      // At an end too: elsewhere Alt and an arrow leaves the page, and Ctrl+D keeps its address.
      event.preventDefault();
      act(id, what);
    },
    onMouseDown: (event) => {
      // Else Shift and a click would mark words from one name to the other.
      if (!session.readOnly && chosenBy(event) !== undefined) event.preventDefault();
    },
    onClickCapture: (event) => {
      if (session.readOnly) return;
      const id = chosenBy(event);
      if (id === undefined) {
        if (linkAt(event.target) !== undefined && isPlainClick(event) && !choice.isPicking) choice.leave();
        return;
      }
      // Else the browser would open the page in another window.
      event.preventDefault();
      event.stopPropagation();
      const from = linkAt(tree.current?.ownerDocument.activeElement ?? null) ?? open;
      if (event.shiftKey) choice.reach(from ?? id, id);
      else choice.toggle(id);
    },
  };
}

/** The competency whose link has something that happens. */
function linkAt(target: EventTarget | null): Id | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-competency]')?.dataset['competency']
    : undefined;
}

function isInBar(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.tegu-chosen-bar') !== null;
}

/** The competency in whose row something has the focus. */
function competencyAt(element: Element | null): Id | undefined {
  return element?.closest('li')?.querySelector<HTMLElement>('[data-competency]')?.dataset['competency'];
}

/** The competency that a click with Ctrl, ⌘ or Shift falls on. */
function chosenBy(event: MouseEvent): Id | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || !(ctrlKey || metaKey || shiftKey) || !(target instanceof Element)) return undefined;
  if (target.closest('.tegu-more, label')) return undefined;
  return competencyAt(target);
}

/** What the menu key opens: the menu of one, or that of all that are chosen. */
function menuOf(tree: HTMLElement | null, id: Id, isOneOfSeveral: boolean): HTMLElement | null {
  const own = linkOf(tree, id)?.closest('li')?.querySelector<HTMLElement>('.tegu-more') ?? null;
  return isOneOfSeveral ? (tree?.querySelector<HTMLElement>('.tegu-chosen-bar button') ?? null) : own;
}
