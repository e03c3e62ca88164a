import { commands, isBlank, type Id, type RecordByType, type Texts } from '@tegu/core';
import { useMemo } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';

type Answer = RecordByType['comment'];

/** What becomes of an answer: each is one step, which takes the answer from the list and can be taken back. */
export interface AnswerActions {
  /** A deed of the role's own under one of its competencies. */
  readonly toDeed: (answer: Answer, competency: Id) => void;
  /** A touchpoint of a customer, behind what stands there already. */
  readonly toTouchpoint: (answer: Answer, customer: Id) => void;
  /** A customer, who is named by it; gives its id. */
  readonly toCustomer: (answer: Answer) => Id | undefined;
  readonly remove: (answer: Answer) => void;
}

/** What can be done with the answers of a role. */
export function useAnswerActions(role: Id): AnswerActions {
  const session = useSession();
  const words = useWords();
  const name = useNames();
  const undoToast = useUndoToast();
  return useMemo(() => {
    const { store } = session;
    return {
      toDeed: ({ id, text }, competency) => {
        const done = session.runTogether('answer-to-deed', (step) => {
          const made = { type: 'indicator', parent: competency, fields: { roles: [role] }, texts: { text } };
          step(commands['create-record'], made);
          step(commands['delete-records'], { ids: [id] });
        });
        const under = name(
          store.getState().model.record(competency, 'competency')?.name,
          'competencies.unnamed',
        );
        if (done === true) undoToast(words('roles.answer.becameDeed', { competency: under }));
      },
      toTouchpoint: ({ id, text }, customer) => {
        const there = store.getState().model.record(customer, 'roleCustomer');
        if (!there) return;
        const done = session.runTogether('answer-to-touchpoint', (step) => {
          for (const [language, said] of Object.entries(text)) {
            const before = there.touchpoints[language] ?? '';
            const insert = before.trim() === '' ? said : `\n${said}`;
            const edit = { at: before.length, delete: 0, insert };
            step(commands['edit-text'], { id: customer, field: 'touchpoints', language, edit });
          }
          step(commands['delete-records'], { ids: [id] });
        });
        const called = name(there.who, 'roles.customer.unnamed');
        if (done === true) undoToast(words('roles.answer.becameTouchpoint', { customer: called }));
      },
      toCustomer: ({ id, text }) => {
        let made: Id | undefined;
        const done = session.runTogether('answer-to-customer', (step) => {
          const customer = {
            type: 'roleCustomer',
            parent: role,
            fields: { kind: 'internal' },
            texts: { who: inOneLine(text) },
          };
          step(commands['create-record'], customer, ([first]) => (made = first));
          step(commands['delete-records'], { ids: [id] });
        });
        if (done !== true) return undefined;
        undoToast(words('roles.answer.becameCustomer'));
        return made;
      },
      remove: ({ id, text }) => {
        const done = session.run(commands['delete-records'], { ids: [id] });
        // An empty row is no loss: it goes without a word, as it does in any list.
        if (done === true && !isBlank(text)) undoToast(words('roles.answer.deleted'));
      },
    };
  }, [session, role, words, name, undoToast]);
}

/** A name has no lines. */
function inOneLine(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, text.replaceAll(/\s+/gu, ' ').trim()]),
  );
}
