import { commands, isBlank, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import type { Spot } from '../competencies/caret.ts';
import { rowWriting, type RowWriting } from '../competencies/row-writing.ts';
import { shortened } from '../competencies/shortened.ts';
import { useWords, type Words } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';

/** What can be done with a role's own deeds under one competency. What gives a spot says where the caret goes. */
export interface RoleDeedActions extends RowWriting {
  duplicate(id: Id): Spot | undefined;
  /** Gives the new place, from 1, or 0 where there is no way. */
  moveBy(id: Id, step: -1 | 1): number;
  remove(id: Id): void;
}

interface Around {
  readonly role: Id;
  readonly competency: Id;
  /** The own deeds as they stand, in order. */
  readonly deeds: readonly Id[];
  readonly session: ModelSession;
  readonly language: string;
  readonly words: Words;
  readonly nameOf: (id: Id) => string;
  readonly undoToast: (message: string) => void;
}

/** The actions on the deeds that a role words for itself under a competency. */
export function useRoleDeedActions(role: Id, competency: Id, deeds: readonly Id[]): RoleDeedActions {
  const session = useSession();
  const words = useWords();
  const name = useNames();
  const [language = 'en'] = useContentLanguages();
  const undoToast = useUndoToast();
  return useMemo(() => {
    const nameOf = (id: Id): string =>
      shortened(
        name(session.store.getState().model.record(id, 'indicator')?.text, 'competencies.deed.empty'),
      );
    return actions({ role, competency, deeds, session, language, words, nameOf, undoToast });
  }, [role, competency, deeds, session, language, words, name, undoToast]);
}

function actions(around: Around): RoleDeedActions {
  const { role, competency, deeds, session, language, words, nameOf, undoToast } = around;
  const model = (): Model => session.store.getState().model;
  const textOf = (id: Id): string => model().record(id, 'indicator')?.text[language] ?? '';
  /** Behind the last of the own deeds, and before a shared one that may follow it. */
  const after = (id: Id): Id | null => {
    const all = model().childIds(competency, 'indicator');
    return all[all.indexOf(id) + 1] ?? null;
  };
  const made = (text: string, before: Id | null, beside?: Id) => ({
    type: 'indicator',
    parent: competency,
    // What is parted from a deed holds where the deed holds.
    fields: { roles: beside === undefined ? [role] : (model().record(beside, 'indicator')?.roles ?? [role]) },
    texts: text === '' ? {} : { text: { [language]: text } },
    before,
  });
  return {
    ...rowWriting({ session, language, textOf, after, made }),
    duplicate: (id) => {
      let copy: Id | undefined;
      session.run(commands['duplicate-record'], { id }, { onMade: ([first]) => (copy = first) });
      return copy === undefined ? undefined : { id: copy };
    },
    moveBy: (id, step) => {
      const to = deeds.indexOf(id) + step;
      const other = deeds[to];
      if (other === undefined) return 0;
      const before = step < 0 ? other : after(other);
      session.run(commands['move-record'], { id, parent: competency, before });
      return to + 1;
    },
    remove: (id) => {
      const deed = model().record(id, 'indicator');
      if (!deed) return;
      const called = nameOf(id);
      // A deed that several roles share stays with the others.
      const isShared = deed.roles.length > 1 && deed.roles.includes(role);
      const done = isShared
        ? session.run(commands['set-member'], { id, field: 'roles', member: role, present: false })
        : session.run(commands['delete-records'], { ids: [id] });
      // An empty row is no loss: it goes without a word, as it does in any list.
      if (done === true && !isBlank(deed.text))
        undoToast(words('competencies.row.deleted', { name: called }));
    },
  };
}
