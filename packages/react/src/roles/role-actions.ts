import { commands, type Id } from '@tegu/core';
import { useMemo } from 'react';
import { keepingFocus } from '../controls/keeping-focus.ts';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useNames } from '../session/names.ts';
import { contentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { neighboursOf } from './role-sections.ts';

/** What can be done with roles. */
export interface RoleActions {
  /** A new role, opened on its page, where its name is asked first. */
  readonly add: () => void;
  /** The three groups of a workshop, each with what the one before needs: every employee, leader, lead of customer experience. */
  readonly addGroups: () => void;
  readonly moveBy: (id: Id, step: -1 | 1) => void;
  /** Deletes a role, goes to the next and says how to take it back. */
  readonly remove: (id: Id) => void;
}

export function useRoleActions(): RoleActions {
  const session = useSession();
  const places = usePlaces();
  const words = useWords();
  const name = useNames();
  const spoken = useUiLanguage();
  const undoToast = useUndoToast();
  return useMemo(() => {
    const { store } = session;
    return {
      add: () => {
        const { root } = store.getState().model;
        session.run(
          commands['create-record'],
          { type: 'role', parent: root },
          { onMade: ([id]) => places.go({ place: 'roles', view: 'role', item: id }) },
        );
      },
      addGroups: () => {
        const { model } = store.getState();
        const languages = contentLanguages(store.getState());
        // Their names are words of the screen: where the model has its language, they are filed under that.
        const language = languages.includes(spoken) ? spoken : (languages[0] ?? 'en');
        session.runTogether('create-record', (step) => {
          let before: Id | undefined;
          for (const group of ['everyone', 'leader', 'lead'] as const) {
            const fields = {
              kind: 'group',
              leads: group !== 'everyone',
              includes: before === undefined ? [] : [before],
            };
            const texts = { name: { [language]: words(`roles.group.${group}`) } };
            step(
              commands['create-record'],
              { type: 'role', parent: model.root, fields, texts },
              ([id]) => (before = id),
            );
          }
        });
      },
      moveBy: (id, by) => {
        const { model } = store.getState();
        const near = neighboursOf(model, id);
        const to = near.indexOf(id) + by;
        if (to < 0 || to >= near.length) return;
        const before = near[by < 0 ? to : to + 1] ?? null;
        keepingFocus(() => session.run(commands['move-record'], { id, parent: model.root, before }));
      },
      remove: (id) => {
        const { model } = store.getState();
        const near = neighboursOf(model, id);
        const at = near.indexOf(id);
        const next = near[at + 1] ?? near[at - 1];
        const called = name(model.record(id, 'role')?.name, 'roles.unnamed');
        if (session.run(commands['delete-records'], { ids: [id] }) !== true) return;
        places.go({ place: 'roles', view: 'role', item: next });
        undoToast(words('roles.deleted', { name: called }));
      },
    };
  }, [session, places, words, name, spoken, undoToast]);
}
