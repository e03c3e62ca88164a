import { commands, type Id, type Model } from '@tegu/core';
import { useMemo } from 'react';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { steppedOrder } from './chosen.ts';
import { copyBelow } from './copy-below.ts';
import { madeAs, nameOfRow, rowsOf, type RowKind } from './rows.ts';

/** What can be done with several rows of one kind, each as one step; `ids` stand in their order. */
export interface ManyRows {
  /** The words of each, in another language where it has none in the one that is written in: a cut must lose nothing. */
  readonly textsOf: (ids: readonly Id[]) => readonly string[];
  /** False where they are at the end already. */
  readonly moveBy: (ids: readonly Id[], step: -1 | 1) => boolean;
  /** To the end of the same list of another competency. */
  readonly moveTo: (ids: readonly Id[], competency: Id) => boolean;
  /** Copies of all after the last of them. */
  readonly duplicate: (ids: readonly Id[]) => readonly Id[];
  readonly remove: (ids: readonly Id[]) => boolean;
  /** A row for each text after a row; gives the new ones. */
  readonly insertAfter: (id: Id, texts: readonly string[]) => readonly Id[];
}

/** The actions on several rows of one kind of a competency. */
export function useManyRows(competency: Id, kind: RowKind): ManyRows {
  const session = useSession();
  const languages = useContentLanguages();
  return useMemo(
    () => manyRows({ competency, kind, session, languages }),
    [competency, kind, session, languages],
  );
}

interface Around {
  readonly competency: Id;
  readonly kind: RowKind;
  readonly session: ModelSession;
  readonly languages: readonly string[];
}

/** The same, without React. */
export function manyRows({ competency, kind, session, languages }: Around): ManyRows {
  const [language = 'en'] = languages;
  const model = (): Model => session.store.getState().model;
  const rows = (): readonly Id[] => rowsOf(model(), competency, kind);
  const after = (id: Id): Id | null => rows()[rows().indexOf(id) + 1] ?? null;
  return {
    textsOf: (ids) => ids.map((id) => nameOfRow(model(), id, languages)),
    moveBy: (ids, by) => {
      const before = rows();
      const order = steppedOrder(before, new Set(ids), by);
      const moved = ids.filter((id) => before.indexOf(id) !== order.indexOf(id));
      if (moved.length === 0) return false;
      const answer = session.runTogether('move-record', (step) => {
        // From the last on: the row that each is put before must stand where it stays.
        for (const id of moved.toReversed())
          step(commands['move-record'], {
            id,
            parent: competency,
            before: order[order.indexOf(id) + 1] ?? null,
          });
      });
      return answer === true;
    },
    moveTo: (ids, to) =>
      session.runTogether('move-record', (step) => {
        for (const id of ids) step(commands['move-record'], { id, parent: to });
      }) === true,
    duplicate: (ids) => {
      let copies: readonly Id[] = [];
      const last = ids.at(-1);
      if (last === undefined) return copies;
      session.runTogether('duplicate-record', (step) => {
        copies = copyBelow(step, ids, competency, after(last));
      });
      return copies;
    },
    remove: (ids) => session.run(commands['delete-records'], { ids }) === true,
    insertAfter: (id, texts) => {
      const made: Id[] = [];
      const before = after(id);
      session.runTogether('paste-rows', (step) => {
        for (const text of texts)
          step(
            commands['create-record'],
            { ...madeAs(kind), parent: competency, texts: { text: { [language]: text } }, before },
            ([row]) => row !== undefined && made.push(row),
          );
      });
      return made;
    },
  };
}
