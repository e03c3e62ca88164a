import type { Id } from '@tegu/core';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { chosenAmong, only, reaching, toggled, type Chosen } from './chosen.ts';

interface ChoiceOptions {
  /** What the things and their bar stand in. */
  readonly place: RefObject<HTMLElement | null>;
  /** All that can be chosen, in its order. */
  readonly ids: readonly Id[];
  /** What of a thing takes the focus. */
  readonly focusOf: (within: HTMLElement | null, id: Id | undefined) => HTMLElement | null;
  /** What is said of a choice of so many. */
  readonly said: (chosen: Chosen, count: number) => string;
  readonly say: (words: string) => void;
}

/** Several things of a list that are chosen together. */
export interface Choice {
  /** In their order. */
  readonly ids: readonly Id[];
  readonly isPicking: boolean;
  readonly focus: (id: Id | undefined) => void;
  readonly choose: (id: Id | undefined) => void;
  /** All from the anchor to a thing; where nothing is chosen yet, from `from` on. */
  readonly reach: (from: Id, to: Id | undefined) => void;
  readonly toggle: (id: Id) => void;
  readonly all: (at: Id) => void;
  /** Begins to choose by tapping. */
  readonly pick: (id: Id) => void;
  /** Draws what an act has made, and chooses that. */
  readonly made: (act: () => readonly Id[]) => readonly Id[];
  /** Chooses none any longer. */
  readonly leave: () => void;
  /** The same; the focus stays with the first that was chosen. */
  readonly finish: () => void;
  /** What is done to a thing concerns all that are chosen with it; one that the focus has come to otherwise, as by Tab, alone. */
  readonly concerned: (id: Id) => readonly Id[];
  /** What the focus goes on to when some go. */
  readonly nextTo: (going: readonly Id[]) => Id | undefined;
}

/** What is chosen of a list by keys, mouse or finger; each change of it is said. */
export function useChoice({ place, ids, focusOf, said, say }: ChoiceOptions): Choice {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const leave = useCallback(() => setChosen(null), []);
  useLeaving(place, chosen, leave);
  const among = chosenAmong(ids, chosen);

  const focus = (id: Id | undefined): void => focusOf(place.current, id)?.focus();
  const set = (next: Chosen | null): void => {
    flushSync(() => setChosen(next));
    const count = chosenAmong(ids, next).length;
    if (next && count > 0) say(said(next, count));
  };
  return {
    ids: among,
    isPicking: chosen?.isPicking ?? false,
    focus,
    choose: (id) => {
      if (id === undefined) return;
      focus(id);
      set(only(id));
    },
    reach: (from, to) => {
      if (to === undefined) return;
      set(reaching(ids, chosen ?? only(from), to));
      focus(to);
    },
    toggle: (id) => {
      if (!chosen?.isPicking) focus(id);
      set(toggled(chosen, id));
    },
    all: (at) => set({ ...only(at), ids: new Set(ids) }),
    pick: (id) => {
      const next = { ...only(id), isPicking: true };
      setChosen(next);
      say(said(next, 1));
    },
    made: (act) => {
      let made: readonly Id[] = [];
      flushSync(() => {
        made = act();
        const [first] = made;
        if (first !== undefined) setChosen({ ...only(first), ids: new Set(made) });
      });
      focus(made[0]);
      return made;
    },
    leave,
    finish: () => {
      flushSync(leave);
      focus(among[0] ?? ids[0]);
    },
    concerned: (id) => (among.includes(id) ? among : [id]),
    nextTo: (going) => {
      const left = ids.slice(ids.indexOf(going.at(-1) ?? '') + 1);
      return left[0] ?? ids.filter((id) => !going.includes(id)).at(-1);
    },
  };
}

/** Things are chosen no longer once somebody writes, or goes elsewhere. */
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
      // A finger that scrolls the page while it picks touches what is beside.
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
