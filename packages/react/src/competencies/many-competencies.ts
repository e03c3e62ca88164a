import { commands, type Id, type Model } from '@tegu/core';
import type { ModelSession } from '../session/model-session.ts';
import { steppedOrder } from './chosen.ts';
import { copyBelow } from './copy-below.ts';
import { parentOf } from './tree-groups.ts';

/** What can be done with several competencies, each as one step; `ids` stand in the order of the tree. */
export interface ManyCompetencies {
  /** Each one step up or down, over the edge into the next category too. False where they are at the end already. */
  readonly moveBy: (ids: readonly Id[], step: -1 | 1) => boolean;
  /** Each to the end of the category before or after its own. */
  readonly moveAside: (ids: readonly Id[], step: -1 | 1) => boolean;
  /** All together into a category, before one of its members or at its end. */
  readonly moveTo: (ids: readonly Id[], parent: Id, before: Id | null) => boolean;
  /** Copies of those of a category after the last of them. */
  readonly duplicate: (ids: readonly Id[]) => readonly Id[];
  readonly remove: (ids: readonly Id[]) => boolean;
}

/** Where a competency goes. */
interface Goal {
  readonly id: Id;
  readonly parent: Id;
  readonly before: Id | null;
}

/** The actions on several competencies of a model. */
export function manyCompetencies(session: ModelSession): ManyCompetencies {
  const model = (): Model => session.store.getState().model;
  /** All are said to move, though one may stand where it goes. */
  const move = (ids: readonly Id[], goals: readonly Goal[]): boolean =>
    goals.length > 0 &&
    session.runTogether(`move-competencies ${ids.length}`, (step) => {
      for (const goal of goals) step(commands['move-record'], goal);
    }) === true;
  return {
    moveBy: (ids, step) => move(ids, goalsOfStep(model(), ids, step)),
    moveAside: (ids, step) => {
      const parents = parentsOf(model());
      const goals = ids.flatMap((id) => {
        const parent = parents[parents.indexOf(parentOf(model(), id)) + step];
        return parent === undefined ? [] : [{ id, parent, before: null }];
      });
      return move(ids, goals);
    },
    moveTo: (ids, parent, before) => move(ids, goalsOf(model(), ids, parent, before)),
    duplicate: (ids) => {
      const copies: Id[] = [];
      session.runTogether(`duplicate-competencies ${ids.length}`, (step) => {
        for (const parent of parentsOf(model())) {
          const listed = model().childIds(parent, 'competency');
          const own = listed.filter((id) => ids.includes(id));
          const next = listed[listed.indexOf(own.at(-1) ?? '') + 1] ?? null;
          copies.push(...copyBelow(step, own, parent, next));
        }
      });
      return copies;
    },
    remove: (ids) =>
      session.runTogether(`delete-competencies ${ids.length}`, (step) => {
        step(commands['delete-records'], { ids });
      }) === true,
  };
}

/** The categories in their order, and last the model, under which those without one stand. */
function parentsOf(model: Model): readonly Id[] {
  return [...model.childIds(model.root, 'category'), model.root];
}

/** The heads of categories are stepped over like the competencies that stay. */
function goalsOfStep(model: Model, ids: readonly Id[], step: -1 | 1): readonly Goal[] {
  const parents = parentsOf(model);
  const listed = parents
    .flatMap((parent) => [parent, ...model.childIds(parent, 'competency')])
    // Nothing stands above the first head.
    .slice(1);
  const order = steppedOrder(listed, new Set(ids), step);
  const isHead = new Set(parents);
  const places = new Map(order.map((id, i) => [id, i]));
  const before = new Map(listed.map((id, i) => [id, i]));
  return (
    ids
      .filter((id) => places.get(id) !== before.get(id))
      .map((id): Goal => {
        const at = places.get(id) ?? 0;
        const parent = order.slice(0, at).findLast((above) => isHead.has(above)) ?? parents[0] ?? model.root;
        const next = order[at + 1];
        return { id, parent, before: next === undefined || isHead.has(next) ? null : next };
      })
      // From the last on: what each is put before must stand where it stays.
      .reverse()
  );
}

/** What has to move so that all stand together before a member that stays; from the last on. */
function goalsOf(model: Model, ids: readonly Id[], parent: Id, before: Id | null): readonly Goal[] {
  const members = model.childIds(parent, 'competency');
  const behind = before === null ? [] : members.slice(members.indexOf(before));
  let next = behind.find((id) => !ids.includes(id)) ?? null;
  const listed = [...members];
  const goals: Goal[] = [];
  for (const id of ids.toReversed()) {
    const at = listed.indexOf(id);
    if (at < 0 || (listed[at + 1] ?? null) !== next) {
      goals.push({ id, parent, before: next });
      if (at >= 0) listed.splice(at, 1);
      listed.splice(next === null ? listed.length : listed.indexOf(next), 0, id);
    }
    next = id;
  }
  return goals;
}
