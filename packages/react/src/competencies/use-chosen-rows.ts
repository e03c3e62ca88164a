import type { Id } from '@tegu/core';
import type { ClipboardEvent, MouseEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { keepingCaret, rowOf } from './caret.ts';
import { copyRows } from './copied-rows.ts';
import { useManyRows } from './many-rows.ts';
import type { ChosenAct } from './row-keys.ts';
import type { RowKind } from './rows.ts';
import { shortened } from './shortened.ts';
import { useChoice } from './use-choice.ts';

interface ChoosingOptions {
  /** What the rows and their bar stand in. */
  readonly place: RefObject<HTMLElement | null>;
  readonly competency: Id;
  readonly kind: RowKind;
  readonly ids: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly say: (words: string) => void;
  /** Takes the focus when no row is left. */
  readonly toLast: () => void;
}

/** The rows that are chosen together, and what can be done with them. */
export interface ChosenRows {
  /** In their order. */
  readonly ids: readonly Id[];
  readonly isPicking: boolean;
  readonly choose: (id: Id) => void;
  readonly toggle: (id: Id) => void;
  /** Begins to choose by tapping. */
  readonly pick: (id: Id) => void;
  /** Chooses none any longer; the focus stays with the first that was. */
  readonly leave: () => void;
  /** What a key does on the row that has the focus; what leads back into its words is the row's own. */
  readonly act: (id: Id, what: Exclude<ChosenAct, 'text' | 'typing' | 'menu'>) => void;
  readonly moveBy: (step: -1 | 1) => void;
  readonly moveTo: (competency: Id, name: string) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly insertAfter: (id: Id, texts: readonly string[]) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** Several rows at once: chosen by keys, mouse or finger, then moved, copied or deleted as one step. */
export function useChosenRows(options: ChoosingOptions): ChosenRows {
  const { place, competency, kind, ids, nameOf, say, toLast } = options;
  const words = useWords();
  const undoToast = useUndoToast();
  const { readOnly } = useSession();
  const many = useManyRows(competency, kind);
  const choice = useChoice({
    place,
    ids,
    focusOf: rowOf,
    say,
    said: ({ at, isPicking }, count) =>
      count > 1 || isPicking
        ? words('competencies.rows.chosen', { count })
        : words('competencies.row.chosen', { name: nameOf(at) }),
  });
  const { ids: among, choose, concerned, nextTo } = choice;

  const goToRow = (id: Id | undefined): void => {
    if (id !== undefined) return choose(id);
    flushSync(choice.leave);
    toLast();
  };
  const moveBy = (rows: readonly Id[], step: -1 | 1): void => {
    let isDone = false;
    keepingCaret(() => {
      isDone = many.moveBy(rows, step);
    });
    if (!isDone) return;
    const listed = [...(place.current?.querySelectorAll<HTMLElement>('li[data-record]') ?? [])];
    const places = listed.flatMap((row, i) => (rows.includes(row.dataset['record'] ?? '') ? [i + 1] : []));
    const [first = 0] = places;
    const values = { count: rows.length, total: ids.length, from: first, to: places.at(-1) ?? first };
    say(
      rows.length === 1
        ? words('sortable.moved', { place: first, count: ids.length })
        : words('competencies.rows.moved', values),
    );
  };
  const moveTo = (to: Id, name: string): void => {
    const next = nextTo(among);
    let isDone = false;
    flushSync(() => {
      isDone = many.moveTo(among, to);
    });
    if (!isDone) return;
    goToRow(next);
    undoToast(words('competencies.rows.movedTo', { count: among.length, name }));
  };
  const duplicate = (rows: readonly Id[]): void => {
    const copies = choice.made(() => many.duplicate(rows));
    say(words('competencies.rows.duplicated', { count: copies.length }));
  };
  const remove = (rows: readonly Id[]): void => {
    const next = nextTo(rows);
    const [text = ''] = many.textsOf(rows);
    let isDone = false;
    flushSync(() => {
      isDone = many.remove(rows);
    });
    if (!isDone) return;
    goToRow(next);
    if (rows.length > 1) undoToast(words('competencies.rows.deleted', { count: rows.length }));
    // An empty row is no loss: it goes without a word, as it does in any list.
    else if (text !== '') undoToast(words('competencies.row.deleted', { name: shortened(text) }));
  };
  return {
    ids: among,
    isPicking: choice.isPicking,
    choose,
    toggle: choice.toggle,
    pick: choice.pick,
    leave: choice.finish,
    moveBy: (step) => moveBy(among, step),
    moveTo,
    duplicate: () => duplicate(among),
    remove: () => remove(among),
    insertAfter: (id, texts) => {
      const made = choice.made(() => many.insertAfter(id, texts));
      say(words('competencies.rows.pasted', { count: made.length }));
    },
    act: (id, what) => {
      const at = ids.indexOf(id);
      const rows = concerned(id);
      if (what === 'above' || what === 'below') choose(ids[what === 'above' ? at - 1 : at + 1]);
      else if (what === 'reachUp' || what === 'reachDown')
        choice.reach(id, ids[what === 'reachUp' ? at - 1 : at + 1]);
      else if (what === 'all') choice.all(id);
      else if (what === 'toggle') choice.toggle(id);
      else if (what === 'leave') {
        if (rows.length > 1) choose(id);
        else choice.leave();
      } else if (what === 'up' || what === 'down') moveBy(rows, what === 'up' ? -1 : 1);
      else if (what === 'duplicate') duplicate(rows);
      else remove(rows);
    },
    onMouseDown: (event) => {
      // Else Shift and a click would mark words from one row to the other.
      if (rowClicked(event) !== undefined) event.preventDefault();
    },
    onClick: (event) => {
      const id = rowClicked(event);
      if (id === undefined || readOnly) return;
      const written = place.current?.ownerDocument.activeElement?.closest<HTMLElement>('li[data-record]');
      const from = place.current?.contains(written ?? null) ? written?.dataset['record'] : undefined;
      if (event.shiftKey) choice.reach(from ?? id, id);
      else choice.toggle(id);
    },
    onCopy: (event) => {
      if (event.target instanceof HTMLTextAreaElement || among.length === 0) return;
      event.preventDefault();
      copyRows(event.clipboardData, many.textsOf(among));
      if (event.type === 'cut') remove(among);
      else say(words('competencies.rows.copied', { count: among.length }));
    },
  };
}

/** The row whose grip or margin a click with Ctrl, ⌘ or Shift falls on. */
function rowClicked({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): Id | undefined {
  if (!(ctrlKey || metaKey || shiftKey) || !(target instanceof Element)) return undefined;
  if (target.closest('textarea, .tegu-more, .tegu-finding, .tegu-finding-button, label')) return undefined;
  return target.closest<HTMLElement>('li[data-record]')?.dataset['record'];
}
