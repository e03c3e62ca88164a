import { commands, inLanguage, isBlank, type Id, type Model, type RecordByType } from '@tegu/core';
import { useMemo } from 'react';
import { keepingFocus } from '../controls/keeping-focus.ts';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';

export type Measure = RecordByType['measure'];

/** What can be done with the measures of one goal or unit. */
export interface MeasureActions {
  /** A new one after `id`; gives its id. */
  add(after: Id): Id | undefined;
  moveBy(id: Id, step: -1 | 1): void;
  remove(id: Id): void;
}

/** True when nothing is written or chosen of a measure. */
export function isUnwrittenMeasure({ name, reflects, howOften, kind }: Measure): boolean {
  return isBlank(name) && isBlank(reflects) && isBlank(howOften) && kind === null;
}

/** The actions on the measures under a record. */
export function useMeasureActions(parent: Id): MeasureActions {
  const session = useSession();
  const words = useWords();
  const languages = useContentLanguages();
  const undoToast = useUndoToast();
  return useMemo(() => {
    const model = (): Model => session.store.getState().model;
    const ids = (): readonly Id[] => model().childIds(parent, 'measure');
    return {
      add: (after) => {
        const all = ids();
        let added: Id | undefined;
        session.run(
          commands['create-record'],
          { type: 'measure', parent, before: all[all.indexOf(after) + 1] ?? null },
          { onMade: ([first]) => (added = first) },
        );
        return added;
      },
      moveBy: (id, step) => {
        const all = ids();
        const to = all.indexOf(id) + step;
        if (to < 0 || to >= all.length) return;
        const before = all[step < 0 ? to : to + 1] ?? null;
        keepingFocus(() => session.run(commands['move-record'], { id, parent, before }));
      },
      remove: (id) => {
        const measure = model().record(id, 'measure');
        if (!measure || session.run(commands['delete-records'], { ids: [id] }) !== true) return;
        if (isUnwrittenMeasure(measure)) return;
        const name = inLanguage(measure.name, languages) || words('foundation.measure.unnamed');
        undoToast(words('foundation.measure.deleted', { name }));
      },
    };
  }, [session, parent, words, languages, undoToast]);
}
