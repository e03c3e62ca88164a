import type { Id } from '@tegu/core';

/** The address of the end of the walk, where those of its statements are their ids. */
export const WALK_END = 'end';

/**
 * What a person has said of a statement while walking: gone on from it, found nothing yet, left it for the end, or left it
 * there once more. What shows the statement stands in the model.
 */
export type WalkMark = 'passed' | 'nothing' | 'skipped' | 'left';

/** A walk as it is remembered while the model is open. */
export interface Walk {
  /** The statements that it was begun for; null: whatever there is. */
  readonly only: readonly Id[] | null;
  readonly marks: ReadonlyMap<Id, WalkMark>;
  /** The statement that was last looked at. */
  readonly at: Id | null;
}

/** A walk that has not begun. */
export function newWalk(): Walk {
  return { only: null, marks: new Map(), at: null };
}

/** A walk once more through some of the statements; what was said of the others stays. */
export function againThrough(walk: Walk, only: readonly Id[]): Walk {
  return { only, marks: new Map([...walk.marks].filter(([id]) => !only.includes(id))), at: null };
}

/** What of the statements there are now belongs to the walk, in their order. */
export function courseOf(walk: Walk, statements: readonly Id[]): readonly Id[] {
  return walk.only === null ? statements : statements.filter((id) => walk.only?.includes(id));
}

/** The walk after something was said of a statement; one that is skipped twice is not asked a third time. */
export function marked(walk: Walk, id: Id, mark: Exclude<WalkMark, 'left'>): Walk {
  const isAgain = mark === 'skipped' && isAskedAgain(walk.marks.get(id));
  return { ...walk, marks: new Map(walk.marks).set(id, isAgain ? 'left' : mark), at: id };
}

/** Whether a statement stands here after it was skipped. */
export function isAskedAgain(mark: WalkMark | undefined): boolean {
  return mark === 'skipped' || mark === 'left';
}

/** Where one goes on from a statement: to the next; after the last to what was skipped; then to the end. */
export function nextOf(walk: Walk, course: readonly Id[], id: Id): Id {
  const at = course.indexOf(id);
  const fresh = course.filter((each) => each !== id && !walk.marks.has(each));
  if (fresh.length > 0) return course[at + 1] ?? fresh[0] ?? WALK_END;
  const skipped = course.filter((each) => each !== id && walk.marks.get(each) === 'skipped');
  return skipped.find((each) => course.indexOf(each) > at) ?? skipped[0] ?? WALK_END;
}

/** The statement before, in the order of the foundation. */
export function previousOf(course: readonly Id[], id: Id): Id | undefined {
  const at = id === WALK_END ? course.length : course.indexOf(id);
  return course[at - 1];
}

/** Whether there is nothing left to ask. */
export function isOver(walk: Walk, course: readonly Id[]): boolean {
  return course.every((id) => walk.marks.has(id) && walk.marks.get(id) !== 'skipped');
}

/** Where a walk goes on that was left: where one was, else at the first that nothing was said of. */
export function resumedAt(walk: Walk, course: readonly Id[]): Id {
  const { at, marks } = walk;
  if (at !== null && course.includes(at) && (!marks.has(at) || marks.get(at) === 'skipped')) return at;
  const [fresh] = course.filter((id) => !marks.has(id));
  return fresh ?? course.find((id) => marks.get(id) === 'skipped') ?? WALK_END;
}
