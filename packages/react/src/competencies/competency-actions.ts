import { commands, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import { useWords, type Words } from '../messages/words.tsx';
import { usePlaces, type Places } from '../places/places-context.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { useNames, type NameOf } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { keepingCaret } from './caret.ts';
import { categoryBeside, parentOf, stepFrom } from './tree-groups.ts';

/** What can be done with competencies and their categories. */
export interface CompetencyActions {
  /** A new one without a name, in the category of the one that is open; opened at once. */
  readonly add: (beside: Id | null) => void;
  readonly moveBy: (id: Id, step: -1 | 1) => void;
  /** To the end of the category before or after its own. */
  readonly moveAside: (id: Id, step: -1 | 1) => void;
  readonly moveTo: (id: Id, parent: Id, before: Id | null) => void;
  readonly duplicate: (id: Id) => void;
  readonly remove: (id: Id) => void;
  readonly addCategory: () => Id | undefined;
  readonly moveCategoryBy: (id: Id, step: -1 | 1) => void;
  /** Deletes a category; its competencies stay, without one. */
  readonly removeCategory: (id: Id) => void;
}

/** The actions of the tree; where something has moved is said by `say`. */
export function useCompetencyActions(say: (words: string) => void): CompetencyActions {
  const session = useSession();
  const places = usePlaces();
  const words = useWords();
  const name = useNames();
  const undoToast = useUndoToast();
  return useMemo(
    () => ({
      ...ofCompetencies({ session, places, words, name, undoToast, say }),
      ...ofCategories({ session, places, words, name, undoToast, say }),
    }),
    [session, places, words, name, undoToast, say],
  );
}

interface Around {
  readonly session: ModelSession;
  readonly places: Places;
  readonly words: Words;
  readonly name: NameOf;
  readonly undoToast: (message: string) => void;
  readonly say: (words: string) => void;
}

type OfCategories = 'addCategory' | 'moveCategoryBy' | 'removeCategory';

function ofCompetencies({
  session,
  places,
  words,
  name,
  undoToast,
  say,
}: Around): Omit<CompetencyActions, OfCategories> {
  const model = (): Model => session.store.getState().model;
  const go = (item: Id | undefined): void => places.go({ place: 'competencies', item });
  const moveTo = (id: Id, parent: Id, before: Id | null): void => {
    keepingCaret(() => session.run(commands['move-record'], { id, parent, before }));
    const listed = model().childIds(parent, 'competency');
    const group = categoryName(model(), parent, words, name);
    const values = {
      name: name(model().record(id, 'competency')?.name, 'roles.unnamedCompetency'),
      group,
      place: listed.indexOf(id) + 1,
      count: listed.length,
    };
    say(words('competencies.said', values));
  };
  return {
    add: (beside) => {
      const parent = beside === null ? model().root : parentOf(model(), beside);
      session.run(commands['create-record'], { type: 'competency', parent }, { onMade: ([id]) => go(id) });
    },
    moveTo,
    moveBy: (id, step) => {
      const to = stepFrom(model(), id, step);
      if (to) moveTo(id, to.parent, to.before);
    },
    moveAside: (id, step) => {
      const parent = categoryBeside(model(), id, step);
      if (parent !== undefined) moveTo(id, parent, null);
    },
    duplicate: (id) => {
      session.run(commands['duplicate-record'], { id }, { onMade: ([copy]) => go(copy) });
    },
    remove: (id) => {
      const siblings = model().childIds(parentOf(model(), id), 'competency');
      const at = siblings.indexOf(id);
      const next = siblings[at + 1] ?? siblings[at - 1];
      const called = name(model().record(id, 'competency')?.name, 'roles.unnamedCompetency');
      if (session.run(commands['delete-records'], { ids: [id] }) !== true) return;
      if (places.where.item === id) go(next);
      undoToast(words('competencies.deleted', { name: called }));
    },
  };
}

function ofCategories({ session, words, name, undoToast }: Around): Pick<CompetencyActions, OfCategories> {
  const model = (): Model => session.store.getState().model;
  return {
    addCategory: () => {
      let added: Id | undefined;
      const args = { type: 'category', parent: model().root };
      session.run(commands['create-record'], args, { onMade: ([id]) => (added = id) });
      return added;
    },
    moveCategoryBy: (id, step) => {
      const { root } = model();
      const listed = model().childIds(root, 'category');
      const to = listed.indexOf(id) + step;
      if (to < 0 || to >= listed.length) return;
      const before = listed[step < 0 ? to : to + 1] ?? null;
      keepingCaret(() => session.run(commands['move-record'], { id, parent: root, before }));
    },
    removeCategory: (id) => {
      const { root } = model();
      const within = model().childIds(id, 'competency');
      const called = categoryName(model(), id, words, name);
      const done = session.runTogether('delete-records', (step) => {
        for (const competency of within)
          step(commands['move-record'], { id: competency, parent: root, before: null });
        step(commands['delete-records'], { ids: [id] });
      });
      if (done === true)
        undoToast(words('competencies.category.deleted', { name: called, count: within.length }));
    },
  };
}

function categoryName(model: Model, id: Id, words: Words, name: NameOf): string {
  if (id === model.root) return words('competencies.uncategorised');
  return name(model.record(id, 'category')?.name, 'competencies.unnamedCategory');
}
