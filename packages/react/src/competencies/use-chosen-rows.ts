import type { Id } from '@tegu/core';
import {
  useCallback,
  useEffect,
  useState,
  type ClipboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { keepingCaret, rowOf } from './caret.ts';
import { chosenAmong, only, reaching, toggled, type Chosen } from './chosen.ts';
import { copyRows } from './copied-rows.ts';
import { useManyRows } from './many-rows.ts';
import type { ChosenAct } from './row-keys.ts';
import type { RowKind } from './rows.ts';
import { shortened } from './shortened.ts';

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
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const leave = useCallback(() => setChosen(null), []);
  useLeaving(place, chosen, leave);
  const among = chosenAmong(ids, chosen);

  const focus = (id: Id | undefined): void => rowOf(place.current, id)?.focus();
  const set = (next: Chosen | null): void => {
    flushSync(() => setChosen(next));
    const count = chosenAmong(ids, next).length;
    if (next && count > 0)
      say(
        count > 1 || next.isPicking
          ? words('competencies.rows.chosen', { count })
          : words('competencies.row.chosen', { name: nameOf(next.at) }),
      );
  };
  const choose = (id: Id | undefined): void => {
    if (id === undefined) return;
    focus(id);
    set(only(id));
  };
  const reach = (from: Id, to: Id | undefined): void => {
    if (to === undefined) return;
    set(reaching(ids, chosen ?? only(from), to));
    focus(to);
  };
  const toggle = (id: Id): void => {
    if (!chosen?.isPicking) focus(id);
    set(toggled(chosen, id));
  };
  const finish = (): void => {
    flushSync(leave);
    focus(among[0] ?? ids[0]);
  };
  const goToRow = (id: Id | undefined): void => {
    if (id !== undefined) return choose(id);
    flushSync(leave);
    toLast();
  };
  /** Of a row that the focus has come to otherwise, as by Tab, what is done is done to it alone. */
  const concerned = (id?: Id): readonly Id[] => (id === undefined || among.includes(id) ? among : [id]);
  /** The row that the focus goes on to when some go. */
  const nextTo = (going: readonly Id[]): Id | undefined => {
    const left = ids.slice(ids.indexOf(going.at(-1) ?? '') + 1);
    return left[0] ?? ids.filter((id) => !going.includes(id)).at(-1);
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
    let copies: readonly Id[] = [];
    flushSync(() => {
      copies = many.duplicate(rows);
      const [first] = copies;
      if (first !== undefined) setChosen({ ...only(first), ids: new Set(copies) });
    });
    focus(copies[0]);
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
    isPicking: chosen?.isPicking ?? false,
    choose,
    toggle,
    pick: (id) => {
      setChosen({ ...only(id), isPicking: true });
      say(words('competencies.rows.chosen', { count: 1 }));
    },
    leave: finish,
    moveBy: (step) => moveBy(among, step),
    moveTo,
    duplicate: () => duplicate(among),
    remove: () => remove(among),
    insertAfter: (id, texts) => {
      let made: readonly Id[] = [];
      flushSync(() => {
        made = many.insertAfter(id, texts);
        const [first] = made;
        if (first !== undefined) setChosen({ ...only(first), ids: new Set(made) });
      });
      focus(made[0]);
      say(words('competencies.rows.pasted', { count: made.length }));
    },
    act: (id, what) => {
      const at = ids.indexOf(id);
      const rows = concerned(id);
      if (what === 'above' || what === 'below') choose(ids[what === 'above' ? at - 1 : at + 1]);
      else if (what === 'reachUp' || what === 'reachDown')
        reach(id, ids[what === 'reachUp' ? at - 1 : at + 1]);
      else if (what === 'all') set({ ...only(id), ids: new Set(ids) });
      else if (what === 'toggle') toggle(id);
      else if (what === 'leave') {
        if (rows.length > 1) choose(id);
        else leave();
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
      if (event.shiftKey) reach(from ?? id, id);
      else toggle(id);
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

/** Rows are chosen no longer once somebody writes, or goes elsewhere. */
function useLeaving(place: RefObject<HTMLElement | null>, chosen: Chosen | null, leave: () => void): void {
  const isOn = chosen !== null;
  const isPicking = chosen?.isPicking ?? false;
  useEffect(() => {
    const page = place.current?.ownerDocument;
    if (!page || !isOn) return undefined;
    const hear = ({ type, target }: Event): void => {
      if (!(target instanceof Element)) return;
      const isWriting = type === 'focusin' && target instanceof HTMLTextAreaElement;
      const isHere = place.current?.contains(target) || target.closest('.tegu-popover, .tegu-toasts');
      // A finger that scrolls the page while it picks rows touches what is beside them.
      if (isWriting || (!isHere && !(isPicking && type === 'pointerdown'))) leave();
    };
    page.addEventListener('focusin', hear);
    page.addEventListener('pointerdown', hear);
    return () => {
      page.removeEventListener('focusin', hear);
      page.removeEventListener('pointerdown', hear);
    };
  }, [place, isOn, isPicking, leave]);
}
